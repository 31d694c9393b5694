export { QualityChoice, QualityLine } from './QualityChoice';
