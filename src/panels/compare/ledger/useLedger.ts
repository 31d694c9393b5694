import { useEffect, useState } from 'react';
import url from '../../../../.generated/ledger.json?url';
import type { Ledger } from '../../../catalogue/compare/coverage';
import { readPart } from '../../../catalogue/part';

export type Ledgers = Readonly<Record<string, Ledger>>;

/** The ledgers of the plans, fetched when somebody asks how complete the records are. */
export function useLedgers(): Ledgers | 'failed' | null {
  const [ledgers, setLedgers] = useState<Ledgers | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    readPart<Ledgers>(url).then(
      (all) => current && setLedgers(all),
      () => current && setLedgers('failed'),
    );
    return () => {
      current = false;
    };
  }, []);
  return ledgers;
}
