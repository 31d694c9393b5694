/**
 * The focus is never lost: when what had it leaves the page or can no longer take it, the nearest part that
 * stays receives it, so that the next Tab goes on from there and not from the top of the page.
 */

const TAKES_FOCUS = 'button:not(:disabled), a[href], [tabindex="-1"], [tabindex="0"]';

const usable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element.getClientRects().length > 0;

/** From the nearest ancestor that stays, outwards to the page's main part. */
function nextTo(ancestors: readonly Element[], main: HTMLElement): HTMLElement {
  for (const ancestor of ancestors) {
    if (ancestor === main || !main.parentElement?.contains(ancestor)) continue;
    if (ancestor.contains(main)) break;
    if (!usable(ancestor)) continue;
    const near = [...ancestor.querySelectorAll(TAKES_FOCUS)].find(usable);
    if (near) return near;
  }
  return main;
}

/** Watches a page; returns what ends it. */
export function keepFocus(page: HTMLElement, main: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let ancestors: Element[] = [];
  const onFocus = (e: FocusEvent): void => {
    if (!(e.target instanceof HTMLElement)) return;
    last = e.target;
    ancestors = [];
    for (let up = last.parentElement; up && up !== page; up = up.parentElement) ancestors.push(up);
  };
  const check = (): void => {
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
    if (!last || !lost) return;
    // A press on bare ground takes the focus away on purpose; only what is gone is mourned.
    if (usable(last) && !last.matches(':disabled')) return;
    nextTo(ancestors, main).focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => queueMicrotask(check));
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
  page.addEventListener('focusin', onFocus);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', onFocus);
  };
}
