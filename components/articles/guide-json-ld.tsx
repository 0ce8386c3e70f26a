type GuideJsonLdProps = { title: string; description: string; reviewed: string; url: string; publisher: string }

/** The guide for search engines. `<` is escaped so that no text can close the element. */
export const GuideJsonLd = ({ title, description, reviewed, url, publisher }: GuideJsonLdProps) => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description,
    dateModified: reviewed,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    mainEntityOfPage: url,
    publisher: { '@type': 'Organization', name: publisher },
  }
  const json = JSON.stringify(article).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, escaped above; JSON-LD has no other way in.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
