export { ReportedKey } from './ReportedKey';
export { default as ReportedLegend } from './ReportedLegend';
