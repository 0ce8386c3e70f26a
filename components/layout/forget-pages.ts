/** How the caches of the worker are named, before the mark of their build (`scripts/keep-offline.mjs`). */
const ours = 'stipple-pages-'

/**
 * Removes the copies of our pages that the browser keeps for use without a network, and the worker that hands them
 * out. Resolves to whether nothing is left; where a browser keeps no copies, nothing ever was. Never rejects.
 */
export async function forgetPages(): Promise<boolean> {
  try {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return true
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
    for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name)
    return !(await caches.keys()).some(name => name.startsWith(ours))
  } catch {
    // The browser forbids this page to look, so it forbade to keep anything as well.
    return true
  }
}
