import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages of the controls themselves, on any screen, in Vietnamese. */
export const ui: typeof english = {
  close: 'Đóng',
  skipToContent: 'Đến nội dung chính',
  clear: 'Xóa',
  dismiss: 'Đóng',
  notices: 'Thông báo',
  notFetched: 'Không tải được phần này. Không có gì bị mất. Hãy kiểm tra kết nối rồi thử lại.',
  fetching: 'Đang tải lại…',
  tryAgain: 'Thử lại',
  required: 'bắt buộc',
  move: (name) => `Di chuyển “${name}”`,
  moveHelp:
    'Nhấn Enter, rồi các phím mũi tên, rồi Enter lần nữa. Nhấn Esc để hủy. Bấm hoặc chạm để chuyển lên hoặc xuống một bậc.',
  moveUp: 'Chuyển lên',
  moveDown: 'Chuyển xuống',
  lifted: (position, count) => `Đã nhấc lên, vị trí ${number(position)} trên ${number(count)}.`,
  moved: (position, count) => `Vị trí ${number(position)} trên ${number(count)}.`,
  dropped: (position, count) => `Đã chuyển đến vị trí ${number(position)} trên ${number(count)}.`,
  cancelled: 'Đã hủy di chuyển.',
  formatting: 'Định dạng',
  bold: 'Đậm',
  italic: 'Nghiêng',
  link: 'Liên kết',
  linkAddress: 'Địa chỉ web, email hoặc số điện thoại',
  linkApply: 'Đặt liên kết',
  linkRemove: 'Gỡ liên kết',
  linkRefused: 'Từ PDF chỉ mở được liên kết web (https), email và điện thoại.',
  fieldFull: (limit) =>
    plural(limit, {
      other: 'Mỗi ô chứa tối đa # ký tự. Nội dung này không vừa. Không có gì bị mất.',
    }),
}
