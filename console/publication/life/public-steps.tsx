// What can be done with what is public: revise, mark, link, take down. Each says when to press it and what will happen.
import { Checkbox, Form, Input } from 'antd';
import { tell } from '../../api/client.ts';
import { dayInWords } from '../../parts/day-text.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import type { Publication } from '../types.ts';
import type { Life, LifeChoices } from './ask.ts';
import { ChoiceItem, DayItem, PublicationItem, PublicWordsItem, ReasonItem } from './items.tsx';
import { StepDialog } from './step-dialog.tsx';

interface Props {
  publication: Publication;
  choices: LifeChoices;
}

interface Change {
  changeKind: string;
  changeNote: string;
  changedOn: string;
}

export function Revise({ publication, choices }: Props) {
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<Change>
      publication={publication}
      verb="revise"
      when="公开的内容有错、要补充或者要更新。"
      means="复制一份公开的文本作为修改稿，审核通过发布以后替换原文；这期间公众看到的不变，网址和索引号一直不变。"
      submit="开始修订"
      done="修改稿已经建好"
      send={({ changeKind = '', changeNote = '', changedOn = '' }) =>
        tell('post', '/api/organs/{organId}/publications/{id}/revise', { path, body: { changeKind, changeNote, changedOn } })
      }
    >
      <ChoiceItem name="changeKind" label="修订类别" choices={choices.changeKinds} />
      <PublicWordsItem
        name="changeNote"
        label="告诉公众改了什么"
        extra="发布后显示在公开页面的版本说明里，写作时还可以改。"
        required="请用一句话说明。"
      />
      <DayItem name="changedOn" label="变更之日" extra="信息内容变化的那一天，20个工作日的公开期限从这天起算（《条例》第二十六条）。" />
    </StepDialog>
  );
}

interface Validity {
  validity: string;
  onDay: string;
  byPublicationId?: string;
  byDocument?: string;
  note?: string;
}

export function ChangeValidity({ publication, choices, announced }: Props & { announced: Life['validities'][number] | undefined }) {
  const path = { organId: useOrgan().id, id: publication.id };
  const kinds = choices.validities
    .filter((one) => one.again || one.code !== publication.validity)
    .map(({ code, meaning }) => ({ code, name: `${code}：${meaning}` }));
  return (
    <StepDialog<Validity>
      publication={publication}
      verb="changeValidity"
      when={`现在的有效性：${publication.validity}${announced ? `，已公示${dayInWords(announced.onDay)}起${announced.validity}` : ''}。`}
      means="原文仍在原来的网址，页面、列表、检索都标明新的有效性；依据文件在本网站公开的，两个页面互相链接。"
      submit="办理"
      done="有效性已经改过"
      send={({ validity, onDay = '', byPublicationId, byDocument, note }) =>
        tell('post', '/api/organs/{organId}/publications/{id}/validity', {
          path,
          body: { validity, onDay, ...given({ byPublicationId, byDocument, note }) },
        })
      }
    >
      <ChoiceItem name="validity" label="有效性" choices={kinds} />
      <DayItem name="onDay" label="从哪一天起" extra="可以是将来的日子，到那天自动生效。" />
      <PublicationItem name="byPublicationId" label="依据（本网站已公开的文件）" but={publication.id} />
      <Form.Item name="byDocument" label="依据（其他文件的文号和标题）">
        <Input maxLength={300} />
      </Form.Item>
      <PublicWordsItem name="note" label="公示说明（可以不写）" />
    </StepDialog>
  );
}

export function LinkTo({ publication, choices }: Props) {
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<{ relation: 'repeals' | 'amends' | 'replaces' | 'related'; toId: string }>
      publication={publication}
      verb="link"
      when="替代、修改了另一份文件，或者要一起看。"
      means="两个公开页面都会显示这层关系。关联不改变对方的有效性，要废止请到那一条办理。"
      submit="关联"
      done="已关联"
      send={({ relation, toId = '' }) => tell('post', '/api/organs/{organId}/publications/{id}/links', { path, body: { relation, toId } })}
    >
      <ChoiceItem
        name="relation"
        label="关系"
        choices={choices.relations.map((one) => ({ ...one, name: `本文${one.name === '相关' ? '与它相关' : `${one.name}它`}` }))}
      />
      <PublicationItem name="toId" label="哪一条" but={publication.id} />
    </StepDialog>
  );
}

interface Withdrawal {
  kind: 'mistake' | 'duplicate' | 'notForDisclosure' | 'other';
  reason: string;
  notice?: string;
  replacedBy?: string;
}

export function Withdraw({ publication, choices }: Props) {
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<Withdrawal>
      publication={publication}
      verb="withdraw"
      when="发错了、重复了或者不应公开。可以恢复。"
      means="正文和附件马上看不到，网址留一则说明（410），检索、列表、订阅里都不再有；索引号不再给别的信息用。公开条数仍算在发布那一年，另记撤回。发到微信、公示栏等处的，系统够不着，会提醒人去撤。"
      danger
      done="已撤回公开"
      send={({ kind, reason = '', notice, replacedBy }) =>
        tell('post', '/api/organs/{organId}/publications/{id}/withdraw', { path, body: { kind, reason, ...given({ notice, replacedBy }) } })
      }
    >
      <ChoiceItem
        name="kind"
        label="原因"
        extra="原因写在公开的说明页上；“不应公开”的，说明页不显示标题。"
        choices={choices.withdrawalKinds}
      />
      <ReasonItem />
      <PublicWordsItem name="notice" label="告诉公众的一句话（可以不写）" />
      <PublicationItem name="replacedBy" label="以哪一条为准（可以不选）" but={publication.id} />
    </StepDialog>
  );
}

export function Remove({ publication, choices }: Props) {
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<{ kind: 'personal' | 'secret' | 'other'; reason: string; dropTitle?: boolean }>
      publication={publication}
      verb="remove"
      when="泄露了个人信息等，内容不能再留在系统里。不能恢复。"
      means={
        <>
          <p>
            <strong>清除以后谁也找不回来：</strong>
            正文、附件、所有旧版、草稿、检索、台账里的标题和审计记录里的文字立即删除，文件随后从存储中删掉。只留下谁在何时因何清除、清除了哪几版和它们的校验值。
          </p>
          <p className="quiet">备份里的副本不会马上消失，要等备份按期淘汰；请告诉管理备份的人。网上已被别人下载或转载的，系统管不到。</p>
        </>
      }
      danger
      submit="彻底清除"
      done="已清除"
      send={({ kind, reason = '', dropTitle }) =>
        tell('post', '/api/organs/{organId}/publications/{id}/remove', { path, body: { kind, reason, keepTitle: !dropTitle } })
      }
    >
      <ChoiceItem name="kind" label="原因" choices={choices.removalKinds} />
      <ReasonItem label="理由（长期留存，不要写个人信息）" />
      <Form.Item name="dropTitle" valuePropName="checked">
        <Checkbox>标题本身也要清除（说明页和台账都不显示标题）</Checkbox>
      </Form.Item>
    </StepDialog>
  );
}

export function Restore({ publication }: { publication: Publication }) {
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<{ reason: string }>
      publication={publication}
      verb="restore"
      when="核实后可以重新公开。"
      means="复制最后一版作为草稿，重新走完审核才会公开；发布以前，网址上仍是撤回的说明。"
      submit="开始恢复"
      done="草稿已经建好，改好后送审"
      send={({ reason = '' }) => tell('post', '/api/organs/{organId}/publications/{id}/restore', { path, body: { reason } })}
    >
      <ReasonItem />
    </StepDialog>
  );
}

/** Without what was left empty. */
function given<V extends Record<string, string | undefined>>(of: V): Partial<Record<keyof V, string>> {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value)) as Partial<Record<keyof V, string>>;
}
