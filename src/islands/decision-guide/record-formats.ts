/** The record as text, apart from the guide: it is fetched when first asked for. */
export { decisionRecord } from '#src/domain/decision/record.ts';
export { recordJson } from '#src/domain/decision/record-json.ts';
