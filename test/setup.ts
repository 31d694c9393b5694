import { loadLanguage } from '../src/i18n/translate';

// Both languages are there before a test speaks.
await loadLanguage('en');
