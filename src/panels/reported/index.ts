export { ReportedKey } from './ReportedKey';
