// The sections of the guide; what is typed stays in this browser until it is saved.
import { Button, Input, Space } from 'antd';
import { useId } from 'react';
import { useTell } from '../api/hooks.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { notOffice } from './ask.ts';
import { type Guide, guidePath, type Section } from './types.ts';

type Texts = Record<string, string>;

export function GuideForm({ guide, office }: { guide: Guide; office: boolean }) {
  const organ = useOrgan();
  const said = useSaid();
  const typed = useSaved<Texts>(`guide:${organ.id}:${guide.version}`, {});
  const save = useTell('put', guidePath, {
    done: () => {
      typed.clear();
      said('已保存');
    },
  });
  const changed = guide.sections.filter((one) => typed.value[one.key] !== undefined && typed.value[one.key] !== one.text);
  const sections = changed.map((one) => ({ key: one.key, text: typed.value[one.key]! }));
  const nothing = changed.length === 0 ? [{ code: 'none', message: '没有改动。' }] : [];
  return (
    <>
      {guide.sections.map((one) => (
        <OneSection
          key={one.key}
          section={one}
          text={typed.value[one.key] ?? one.text}
          set={(text) => typed.set({ ...typed.value, [one.key]: text })}
          office={office}
        />
      ))}
      {save.error && <ErrorSentence error={save.error} />}
      <div className="bottom-bar">
        <Space wrap>
          <WhyButton
            type="primary"
            blockers={office ? nothing : notOffice}
            loading={save.isPending}
            onClick={() => save.mutate({ path: { organId: organ.id }, body: { version: guide.version, sections } })}
          >
            保存{changed.length > 0 ? ` ${changed.length} 节` : ''}
          </WhyButton>
          {changed.length > 0 && <Button onClick={typed.clear}>放弃改动</Button>}
          {typed.recovered && changed.length > 0 && <span className="quiet">上次没有保存的改动已找回。</span>}
        </Space>
      </div>
    </>
  );
}

interface SectionProps {
  section: Section;
  text: string;
  set: (text: string) => void;
  office: boolean;
}

function OneSection({ section, text, set, office }: SectionProps) {
  const id = useId();
  const differs = section.fromProfile !== null && section.fromProfile !== text && text !== '';
  return (
    <section className="panel">
      <label htmlFor={id}>
        <strong>{section.title}</strong> <span className="quiet">{section.article}</span>
      </label>
      <p className="quiet">{section.hint}</p>
      <Input.TextArea
        id={id}
        readOnly={!office}
        autoSize={{ minRows: 2, maxRows: 14 }}
        maxLength={6000}
        value={text}
        onChange={(event) => set(event.target.value)}
      />
      {text.trim() === '' && section.problem && <p className="gap-words">{section.problem}</p>}
      {differs && (
        <p className="quiet">
          机关资料里是：{section.fromProfile}{' '}
          {office && (
            <button type="button" className="text-button" onClick={() => set(section.fromProfile ?? '')}>
              改成这样
            </button>
          )}
        </p>
      )}
    </section>
  );
}
