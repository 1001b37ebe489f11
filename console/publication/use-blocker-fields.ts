// Puts each sentence of a refusal beside the field of the form it is about.
import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { asRefusal } from '../api/refusal.ts';

export function useBlockerFields<V extends object>(form: FormInstance<V>, error: Error | null): void {
  useEffect(() => {
    if (!error) return;
    const about = asRefusal(error).blockers.filter((one) => one.field && form.getFieldInstance(one.field as never));
    form.setFields(about.map(({ field, message }) => ({ name: field as never, errors: [message] })));
    const first = about[0]?.field;
    if (first) form.scrollToField(first as never, { focus: true });
  }, [error, form]);
}
