import { readPart } from '../../catalogue/part';
import { useAtlas } from '../../store/store';

/** Paragraph texts of the plans, where the build or the operator has them. Each is fetched once, when first read. */

const requests = new Map<string, Promise<readonly string[]>>();

async function fetchText(document: string): Promise<readonly string[]> {
  return readPart(`${useAtlas.getState().deployment.texts ?? 'texts/'}${document}.json`);
}

/** All paragraphs of a plan as printed. */
export function readText(document: string): Promise<readonly string[]> {
  let request = requests.get(document);
  if (!request) {
    request = fetchText(document);
    requests.set(document, request);
    // A failed read may be tried again.
    request.catch(() => requests.delete(document));
  }
  return request;
}

/** A paragraph as printed, counted from 1. */
export async function readParagraph(document: string, paragraph: number): Promise<string> {
  const text = (await readText(document))[paragraph - 1];
  if (text === undefined) throw new Error(`${document} has no paragraph ${paragraph}`);
  return text;
}
