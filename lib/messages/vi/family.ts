import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of a CV that follows another one, in Vietnamese. */
export const family: typeof english = {
  changed: (name, count) =>
    `CV này cập nhật theo “${name}”. ${plural(count, {
      other: '# thay đổi ở đó chưa có ở đây.',
    })}`,
  see: 'Xem thay đổi',
  title: (name) => `Thay đổi trong “${name}”`,
  hint: 'Những gì bạn đã thay đổi, thêm hoặc bỏ ở đây vẫn giữ nguyên. Bạn có thể hoàn tác tất cả.',
  coming: 'Thay đổi mới từ đó',
  held: 'Đã thay đổi ở cả hai',
  heldHint: 'Nội dung của bạn giữ nguyên cho đến khi bạn chọn.',
  here: 'Trong CV này',
  there: (name) => `Trong “${name}”`,
  keep: 'Giữ của tôi',
  take: 'Dùng đoạn này',
  bringOver: (count) => plural(count, { other: 'Đưa # thay đổi vào' }),
  brought: 'Đã đưa thay đổi vào CV này.',
  upToDate: (name) => `CV này đã có mọi thứ từ “${name}”.`,
  tooLong: 'Gộp cả hai lại thì quá dài cho một CV. Không có gì thay đổi.',
  stop: 'Ngừng cập nhật',
  stopped: (name) => `CV này không còn cập nhật theo “${name}”.`,
}
