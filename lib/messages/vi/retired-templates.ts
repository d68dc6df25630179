import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Vietnamese. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Tốt nghiệp',
    'europass-order': 'Thứ tự Europass',
    'two-tone': 'Đầu trang hai màu',
    timeline: 'Dòng thời gian',
    'side-column-left': 'Cột bên, bên trái',
    'modern-rule': 'Hiện đại có đường kẻ',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `Mẫu “${retired}” giờ là “${successor}”. Nội dung và thiết lập của bạn vẫn như cũ. Bạn có thể chọn mẫu khác trong phần Thiết kế.`,
}
