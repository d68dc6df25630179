import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Traditional Chinese. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: '畢業生',
    'europass-order': 'Europass 順序',
    'two-tone': '雙色頁首',
    timeline: '時間軸',
    'side-column-left': '左側欄',
    'modern-rule': '現代橫線',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `「${retired}」已改為「${successor}」。你的文字和設定都相同。你可以在「設計」中選擇其他範本。`,
}
