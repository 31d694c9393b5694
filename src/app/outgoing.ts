/** Links that lead to another site. */

/** The address of a link that leaves this site; null for every other. */
export function leavingTo(href: string, page: string): string | null {
  try {
    const to = new URL(href, page);
    return /^https?:$/.test(to.protocol) && to.origin !== new URL(page).origin ? to.href : null;
  } catch {
    return null;
  }
}
