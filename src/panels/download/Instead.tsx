import { useEffect, useState } from 'react';
import { useT } from '../../i18n/language';
import { CopyField } from '../../ui/CopyField';
import type { Made } from './ways';

/** The content of a file for browsers that cannot save it: text to copy, or a picture to hold. */
export function Instead({ made }: { made: Made }) {
  const t = useT();
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    if (made.text !== null) return;
    const url = URL.createObjectURL(made.blob);
    setPicture(url);
    return () => URL.revokeObjectURL(url);
  }, [made]);
  if (made.text !== null) return <CopyField label={t('download.content')} value={made.text} rows={6} />;
  return (
    picture && (
      <figure className="download-picture">
        <img src={picture} alt={t('download.pictureAlt')} />
        <figcaption className="small">{t('download.holdPicture')}</figcaption>
      </figure>
    )
  );
}
