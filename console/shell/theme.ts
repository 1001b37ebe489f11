// The quiet theme: one blue, plain surfaces, close enough for 1366×768.
import type { ThemeConfig } from 'antd';

export const theme: ThemeConfig = {
  // Class names without :where(), which Chromium 87 does not know.
  hashed: false,
  token: {
    colorPrimary: '#1d4f91',
    colorLink: '#1d4f91',
    colorPrimaryBg: '#e6eef8',
    colorPrimaryBgHover: '#d6e3f3',
    colorInfo: '#1d4f91',
    colorInfoBg: '#eef4fb',
    colorInfoBorder: '#b9cde6',
    colorSuccessBg: '#eaf5ee',
    colorSuccessBorder: '#b7dcc4',
    colorWarningBg: '#fff8e8',
    colorWarningBorder: '#ecd29a',
    controlItemBgActive: '#e6eef8',
    controlItemBgActiveHover: '#d6e3f3',
    colorWarning: '#b86e00',
    colorError: '#c0392b',
    colorSuccess: '#2e7d4f',
    colorText: '#1f2937',
    colorTextSecondary: '#4b5563',
    colorTextTertiary: '#5f6876',
    colorTextDescription: '#5f6876',
    colorTextPlaceholder: '#6b7280',
    colorBgLayout: '#f4f6f9',
    borderRadius: 4,
    fontSize: 14,
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
  components: {
    Table: { headerBg: '#eef2f7', cellPaddingBlockSM: 7 },
    Form: { itemMarginBottom: 20, verticalLabelPadding: '0 0 4px' },
    Menu: { itemHeight: 36, itemMarginBlock: 2, itemBorderRadius: 4, groupTitleColor: '#5f6876' },
  },
};
