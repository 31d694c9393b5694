/** A file that was made here. `text` is what can be copied where nothing can be saved. */
export interface MadeFile {
  name: string;
  blob: Blob;
  text: string | null;
}

/** In-app browsers that silently do nothing when a file is to be saved. */
const NO_SAVING = /MicroMessenger|DingTalk|QQ\/|Weibo|AlipayClient|FBAN|FBAV/i;

/** Can this browser save a file that a page made? */
export const canSave = (): boolean => 'download' in HTMLAnchorElement.prototype && !NO_SAVING.test(navigator.userAgent);

/** How long the browser may take to fetch the file from memory, ms. */
const KEEP_MS = 60_000;

/** Hands the file to the browser's downloads. */
export function save({ name, blob }: MadeFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
