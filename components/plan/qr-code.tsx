import type { QrDrawing } from '@/lib/plan/draw-qr'

/** The code in black on white, whatever the colours of the page: a reader of codes needs that. */
export const QrCode = ({ qr, label, className = '' }: { qr: QrDrawing; label: string; className?: string }) => (
  <svg
    role="img"
    aria-label={label}
    viewBox={`0 0 ${qr.size} ${qr.size}`}
    shapeRendering="crispEdges"
    className={`aspect-square forced-color-adjust-none ${className}`}
  >
    <rect width={qr.size} height={qr.size} fill="#fff" />
    <path d={qr.path} fill="#000" />
  </svg>
)
