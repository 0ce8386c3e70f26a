'use client'

import './globals.css'

/** Shown when even the layout fails, so it brings its own html and body. */
export default function GlobalError() {
  return (
    <html lang="en-GB">
      <body>
        <main className="mx-auto max-w-text px-5 pt-16" data-widget="error">
          <h1 className="text-4xl">This page could not be drawn</h1>
          <p className="mt-4 text-lg">
            The fault is ours, not yours. Load this page again first, because what you entered should still be in it.
          </p>
          <p className="mt-6">
            <a href="/">Go to the start page</a>
          </p>
        </main>
      </body>
    </html>
  )
}
