/** While any window of this browser gives a talk, none takes a newer version: its parts would go from under the talk. */

const NAME = 'plan-atlas-talk';

/** Says that a talk is given here; returns what ends it. Old browsers have no locks, and then nobody knows. */
export function holdTalk(): () => void {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const locks: LockManager | undefined = navigator.locks;
  locks?.request(NAME, { mode: 'shared' }, () => ended).catch(() => undefined);
  return end;
}

export async function isTalking(): Promise<boolean> {
  const locks: LockManager | undefined = navigator.locks;
  const state = await locks?.query().catch(() => undefined);
  return state?.held?.some(({ name }) => name === NAME) ?? false;
}
