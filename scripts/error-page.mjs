/** What a reader gets when the server itself fails. Next's own page carries inline styles and a script; this does not. */
export const errorPage = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Something went wrong · Stipple</title>
</head>
<body>
<main>
<h1>Something went wrong here</h1>
<p>The fault is ours, not yours. Load this page again in a moment, or <a href="/">go to the start page</a>.</p>
</main>
</body>
</html>
`
