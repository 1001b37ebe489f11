// Who may bring files in and read them: whoever works for the organ.
import { roles } from '#contract/people';
import { permissions } from '#kernel/permission';

export const may = permissions('documents', {
  upload: { title: '上传文件', roles },
  read: { title: '查看本机关的文件', roles },
});
