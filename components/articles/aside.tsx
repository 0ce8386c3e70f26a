import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'

type AsideProps = { title: string; tone?: 'plain' | 'settle' | 'stop' | 'good'; children: ReactNode }

/** A remark that stands apart from the running text. */
export const Aside = ({ title, tone = 'plain', children }: AsideProps) => (
  <div className="mt-8 font-sans text-base [&_p]:mt-0">
    <Notice tone={tone} title={title}>
      {children}
    </Notice>
  </div>
)
