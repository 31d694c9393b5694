/** Ends what was cancelled. Older browsers' signals neither throw nor carry a reason. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new DOMException('cancelled', 'AbortError');
}
