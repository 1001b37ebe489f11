// A day that may be typed any usual way or chosen from a calendar; what is no day stays as typed.
import { CalendarOutlined } from '@ant-design/icons';
import { Button, Calendar, Input, Popover, Space } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { dayTyped } from './day-typed.ts';

interface Props {
  label: string;
  value: string;
  set: (value: string) => void;
}

export function DayInput({ label, value, set }: Props) {
  const [open, setOpen] = useState(false);
  const chosen = /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayjs(value) : undefined;
  const calendar = (
    <div className="day-calendar">
      <Calendar
        fullscreen={false}
        {...(chosen?.isValid() ? { defaultValue: chosen } : {})}
        onSelect={(day, { source }) => {
          if (source !== 'date') return;
          set(day.format('YYYY-MM-DD'));
          setOpen(false);
        }}
      />
    </div>
  );
  return (
    <Space.Compact block>
      <Input
        aria-label={label}
        value={value}
        maxLength={20}
        placeholder="如 2026-3-5"
        onChange={(event) => set(event.target.value)}
        onBlur={() => value !== dayTyped(value) && set(dayTyped(value))}
      />
      <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={calendar} destroyOnHidden>
        <Button aria-label={`选择${label}`} icon={<CalendarOutlined />} />
      </Popover>
    </Space.Compact>
  );
}
