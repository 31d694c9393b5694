import type { Place } from '../../catalogue/types';
import type { MessageKey } from '../../i18n/translate';

/** How surely a place is known, in words that fit what it is: a site, a course, an extent. */
export function precisionKey({ form, precision, schematic, soft }: Place): MessageKey {
  if (form === 'route' && precision !== 'cross-border') {
    if (precision === 'county') return 'course.county';
    return schematic ? 'course.schematic' : 'course.known';
  }
  if (form === 'area') {
    if (precision === 'county') return 'extent.county';
    return schematic || soft ? 'extent.schematic' : 'extent.known';
  }
  return `precision.${precision}.long`;
}
