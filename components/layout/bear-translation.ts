/**
 * A browser's translator puts elements of its own in the place of a page's texts, and React goes on to work with the
 * texts that it made: one that changes then stays as it was on the screen, and one that goes, or before which something
 * comes, ends the whole tool with an error. Here is noted what stands in for what, so that a change reaches the place on
 * the screen: a text that changed comes back in its own words, and the translator reads it anew.
 */

/** Whatever was taken out, and the node that was put in its place. */
const standIns = new WeakMap<Node, Node>()

/** The node that stands on the page for this one by now. `undefined`: nothing does. */
function standInFor(node: Node): ChildNode | undefined {
  let at: Node | undefined = node
  while (at && !at.isConnected) at = standIns.get(at)
  return at as ChildNode | undefined
}

/** Which child of a parent holds a node or what stands in for it. `null`: none. */
function childWith(parent: Node, node: Node): ChildNode | null {
  let at: Node | null | undefined = node
  while (at && at.parentNode !== parent) at = at.parentNode ?? standIns.get(at)
  return (at as ChildNode | undefined) ?? null
}

function note(records: readonly MutationRecord[], observer: MutationObserver): void {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))
  const isNew = (node: Node | null): node is Node => node !== null && added.has(node)
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (type === 'characterData') {
      // The page changed a text that it no longer shows.
      if (!target.isConnected) standInFor(target)?.replaceWith(target)
      continue
    }
    for (const node of addedNodes) {
      const before = standInFor(node)
      // The text itself is back at another place, so what stood in for it goes.
      if (before && before !== node && !before.contains(node)) before.remove()
      standIns.delete(node)
    }
    const instead = addedNodes[0] ?? [previousSibling, nextSibling].find(isNew)
    if (!instead) continue
    for (const node of removedNodes) {
      if (node === instead) continue
      standIns.set(node, instead)
      if (node instanceof Text) observer.observe(node, { characterData: true })
    }
  }
}

/** From now on the page goes on working while a translator changes it. To be called once, before the page wakes. */
export function bearTranslation(): void {
  const observer = new MutationObserver(note)
  observer.observe(document.body, { childList: true, subtree: true })
  const catchUp = () => note(observer.takeRecords(), observer)
  const { insertBefore, removeChild } = Node.prototype

  Node.prototype.insertBefore = function <Child extends Node>(this: Node, child: Child, before: Node | null): Child {
    if (!before || before.parentNode === this) return insertBefore.call(this, child, before) as Child
    catchUp()
    return insertBefore.call(this, child, childWith(this, before)) as Child
  }
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (child.parentNode === this) return removeChild.call(this, child) as Child
    catchUp()
    standInFor(child)?.remove()
    return child
  }
}
