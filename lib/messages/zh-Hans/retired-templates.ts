import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Simplified Chinese. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: '毕业生',
    'europass-order': 'Europass 顺序',
    'two-tone': '双色页眉',
    timeline: '时间线',
    'side-column-left': '左侧栏',
    'modern-rule': '现代线条',
  },
  successorNames: {
    'first-light': '晨光',
    'nordic-form': '北欧',
    metro: '地铁',
    fjord: '峡湾',
    ledger: '账簿',
  },
  succeeded: (retired, successor) =>
    `模板“${retired}”现在是“${successor}”。你的文字和设置不变。可在“设计”中选择其他模板。`,
}
