// A first password, shown this once.
import { Alert, Button } from 'antd';

interface Props {
  login: string;
  password: string;
  close: () => void;
}

export function FirstPassword({ login, password, close }: Props) {
  return (
    <>
      <Alert
        className="sentence"
        type="warning"
        showIcon
        title="首次口令只显示这一次，请当面或用安全的方式交给本人；本人登录后须立即换掉。"
      />
      <p>
        账号　<span className="once">{login}</span>
      </p>
      <p>
        首次口令　<span className="once">{password}</span>
      </p>
      <Button type="primary" onClick={close}>
        已记下
      </Button>
    </>
  );
}
