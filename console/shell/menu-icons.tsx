// The icons of the menu, by name; each is one import so that the rest of the set is not loaded.
import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  BookOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  CloudUploadOutlined,
  FileTextOutlined,
  HomeOutlined,
  InboxOutlined,
  MessageOutlined,
  ScheduleOutlined,
  SwapOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

const icons: Record<string, ReactNode> = {
  home: <HomeOutlined />,
  publication: <FileTextOutlined />,
  review: <CheckSquareOutlined />,
  columns: <BookOutlined />,
  ledger: <TableOutlined />,
  figures: <BarChartOutlined />,
  import: <CloudUploadOutlined />,
  people: <TeamOutlined />,
  organ: <ApartmentOutlined />,
  delegation: <SwapOutlined />,
  calendar: <CalendarOutlined />,
  jobs: <ScheduleOutlined />,
  audit: <AuditOutlined />,
  problems: <MessageOutlined />,
  deliveries: <InboxOutlined />,
};

export const menuIcon = (name: string): ReactNode => icons[name] ?? icons.publication;
