/** Paragraph texts of the plans, for builds that were given the documents. Each is fetched once, when first read. */

const requests = new Map<string, Promise<readonly string[]>>();

async function fetchText(document: string): Promise<readonly string[]> {
  const response = await fetch(`texts/${document}.json`);
  if (!response.ok) throw new Error(`texts/${document}.json: ${response.status}`);
  return (await response.json()) as string[];
}

/** A paragraph as printed, counted from 1. */
export async function readParagraph(document: string, paragraph: number): Promise<string> {
  let request = requests.get(document);
  if (!request) {
    request = fetchText(document);
    requests.set(document, request);
    // A failed read may be tried again.
    request.catch(() => requests.delete(document));
  }
  const text = (await request)[paragraph - 1];
  if (text === undefined) throw new Error(`${document} has no paragraph ${paragraph}`);
  return text;
}
