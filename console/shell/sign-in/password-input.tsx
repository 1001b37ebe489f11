// A password field that says when Caps Lock is on.
import { Input, type InputProps } from 'antd';
import { type KeyboardEvent, useState } from 'react';

export function PasswordInput(props: InputProps) {
  const [caps, setCaps] = useState(false);
  const look = (event: KeyboardEvent<HTMLInputElement>) => setCaps(event.getModifierState?.('CapsLock') ?? false);
  return (
    <>
      <Input.Password maxLength={200} {...props} onKeyUp={look} onKeyDown={look} onBlur={() => setCaps(false)} />
      {caps && (
        <div className="caps-lock" role="status">
          大写锁定已打开
        </div>
      )}
    </>
  );
}
