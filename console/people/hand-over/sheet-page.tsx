// 移交清单 on A4, for both to sign.
import { Button } from 'antd';
import { useParams } from 'react-router';
import type { Answer } from '../../api/client.ts';
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { minuteInWords } from '../../parts/day-text.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { useSheetPage } from '../../parts/use-sheet-page.ts';
import './hand-over.css';

type Sheet = Answer<'/api/organs/{organId}/hand-overs/{id}'>;

export function HandOverSheetPage() {
  useSheetPage();
  const organ = useOrgan();
  const id = useParams().id ?? '';
  const sheet = useAsk('/api/organs/{organId}/hand-overs/{id}', { path: { organId: organ.id, id } });
  return (
    <Page
      title="移交清单"
      actions={
        <>
          {sheet.data && <OrganLink to={`/people/${sheet.data.personId}/hand-over`}>回移交页</OrganLink>}
          <Button type="primary" onClick={() => window.print()}>
            打印
          </Button>
        </>
      }
    >
      <Asked of={sheet}>{(found) => <SheetText sheet={found} />}</Asked>
    </Page>
  );
}

function SheetText({ sheet }: { sheet: Sheet }) {
  const total = sheet.parts.reduce((sum, part) => sum + part.matters.length, 0);
  return (
    <article className="panel hand-over-sheet">
      <h2>工作移交清单</h2>
      <p>
        {`${sheet.organName}${sheet.fromName}因${sheet.reason}，于 ${minuteInWords(sheet.madeAt)} 将下列 ${total} 项移交给${sheet.toName}，由${sheet.madeBy}在系统里办理。`}
      </p>
      {sheet.parts.map((part) => (
        <section key={part.name}>
          <h3>
            {part.name}（{part.matters.length}）
          </h3>
          <p>{part.note}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">序号</th>
                <th scope="col">名称</th>
                <th scope="col">情况</th>
                <th scope="col">点清</th>
              </tr>
            </thead>
            <tbody>
              {part.matters.map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the sheet never changes, and two drafts may have one title.
                <tr key={at}>
                  <td>{at + 1}</td>
                  <td>{one.title}</td>
                  <td>{one.detail}</td>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <div className="signatures">
        {['移交人', '接交人', '监交人'].map((who) => (
          <p key={who}>
            {who}（签字）：
            <span className="blank" />
            {'　　　　'}
            年　　月　　日
          </p>
        ))}
      </div>
    </article>
  );
}
