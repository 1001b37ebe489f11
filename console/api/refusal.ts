// A "no" from the server as the console carries it: a sentence, the field it belongs to, the blockers.

export interface Blocker {
  code: string;
  message: string;
  article?: string;
  field?: string;
}

export class ApiRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;
  readonly blockers: Blocker[];
  readonly requestId: string | undefined;

  constructor(status: number, code: string, message: string, more: { field?: string; blockers?: Blocker[]; requestId?: string } = {}) {
    super(message);
    this.name = 'ApiRefusal';
    this.status = status;
    this.code = code;
    this.field = more.field;
    this.blockers = more.blockers ?? [];
    this.requestId = more.requestId;
  }
}

export const lineDown = () => new ApiRefusal(0, 'line.down', '连不上服务器，可能是网络断了。您填写的内容还在，请稍后再试。');

/** The refusal in an answer's body; a sentence of our own when a proxy answered instead of the server. */
export function refusalFrom(status: number, body: unknown): ApiRefusal {
  const error = (body as { error?: Partial<ApiRefusal> } | null | undefined)?.error;
  if (error?.code && error.message) return new ApiRefusal(status, error.code, error.message, error as object);
  if (status === 502 || status === 503 || status === 504)
    return new ApiRefusal(status, 'line.busy', '服务器暂时没有回应，请稍后再试。您填写的内容还在。');
  return new ApiRefusal(status, 'line.odd', `服务器的回答看不懂（${status}），请稍后再试或点“遇到问题”。`);
}

/** Any thrown thing as a refusal. */
export function asRefusal(error: unknown): ApiRefusal {
  if (error instanceof ApiRefusal) return error;
  if (error instanceof TypeError) return lineDown();
  return new ApiRefusal(0, 'page.defect', '页面出了错，请刷新重试；反复出现时请点“遇到问题”。');
}
