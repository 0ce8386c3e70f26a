/**
 * The Content-Security-Policy of a page. Nothing is allowed but what is named, nothing "unsafe", nothing from
 * another host. A page to read has no script source at all; a tool adds the hashes or the nonce of its own
 * inline scripts. `upgrade-insecure-requests` is left out: it would break http://localhost.
 *
 * @param {readonly string[]} [scripts] what else may run beside the site's own script files; none = no script
 */
export function contentPolicy(scripts) {
  return [
    "default-src 'none'",
    `script-src ${scripts ? ["'self'", ...scripts].join(' ') : "'none'"}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For files: data, pictures, style sheets, calendars. Nothing in them may load or run anything. */
export const filePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** For the service worker: it fetches this site's own files and can load no other script. */
export const workerPolicy = filePolicy.replace("default-src 'none'", "default-src 'none'; connect-src 'self'")

/**
 * For the script that starts a web worker. A worker obeys the policy of this script's own answer and not its page's, and
 * this script loads the worker's other scripts. It may fetch nothing: all it learns and tells goes through its page.
 */
export const threadPolicy = filePolicy.replace("default-src 'none'", "default-src 'none'; script-src 'self'")
