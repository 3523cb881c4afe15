import { type Decided, decisionRecord } from '#src/record/record.ts';
import { recordJson } from '#src/record/record-json.ts';

/** The record as a text, apart from the guide: this part is fetched when first asked for. */
export function recordAs(format: 'markdown' | 'json', decided: Decided): string {
  return format === 'json' ? recordJson(decided) : decisionRecord(decided);
}
