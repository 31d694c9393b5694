import { useState } from 'react';
import { useT } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { CopyField } from '../../ui/CopyField';
import type { EmbedKind, ShareWays } from './ways';

const SIZES = {
  full: { width: null, height: 600 },
  medium: { width: 800, height: 600 },
  small: { width: 480, height: 360 },
} as const;
type SizeId = keyof typeof SIZES;

/** The frame to paste into another page, and how it will look. */
export function EmbedPart({ link, ways }: { link: string; ways: ShareWays }) {
  const t = useT();
  const [kind, setKind] = useState<EmbedKind>('map');
  const [size, setSize] = useState<SizeId>('full');
  const [preview, setPreview] = useState(false);
  const { width, height } = SIZES[size];
  return (
    <section aria-label={t('share.embed')}>
      <h3>{t('share.embed')}</h3>
      <p className="small">{t('share.embedNote')}</p>
      <Choices
        label={t('share.kind')}
        options={ways.kinds.map((id) => ({ id, label: t(`share.kind.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Choices
        label={t('share.size')}
        options={(Object.keys(SIZES) as SizeId[]).map((id) => ({ id, label: t(`share.size.${id}`) }))}
        value={size}
        onChange={setSize}
      />
      <CopyField label={t('share.snippet')} value={ways.snippet(link, kind, width, height)} rows={4} />
      <p>
        <Button aria-expanded={preview} onClick={() => setPreview(!preview)}>
          {t(preview ? 'share.previewHide' : 'share.preview')}
        </Button>
      </p>
      {preview && <iframe className="embed-preview" src={ways.embed(link, kind)} title={t('share.previewTitle')} />}
    </section>
  );
}
