import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the dashboard about CVs that follow another one, in Vietnamese. */
export const familyList: typeof english = {
  group: (name) => `“${name}” và các CV cập nhật theo`,
  withoutMain: 'Các CV cập nhật theo cùng một CV',
  linked: (name, count) => plural(count, { other: `# CV cập nhật theo “${name}”.` }),
  mainMissing: (count) =>
    count === 1
      ? 'CV mà CV này cập nhật theo không có ở đây. Có thể nó đang ở trong thùng rác.'
      : plural(count, {
          other: 'CV mà # CV này cập nhật theo không có ở đây. Có thể nó đang ở trong thùng rác.',
        }),
  stale: (count) => plural(count, { other: '# CV chưa cập nhật' }),
  updateAll: 'Cập nhật tất cả',
  showAll: (count) => plural(count, { other: 'Hiện cả # CV' }),
  outOfDate: (count) => plural(count, { other: '# thay đổi cần đưa vào' }),
  updateTitle: (name) => `Thay đổi trong “${name}”`,
  updateHint:
    'Hãy chọn các CV nhận thay đổi. Những gì bạn đã thay đổi, thêm hoặc bỏ trong đó vẫn giữ nguyên, và bạn có thể hoàn tác.',
  changes: (count) => plural(count, { other: '# thay đổi' }),
  see: 'Xem thay đổi',
  held: (count) =>
    plural(count, {
      other: '# dòng đã thay đổi ở cả hai. Nội dung của bạn giữ nguyên cho đến khi bạn chọn.',
    }),
  decide: 'Chọn ngay',
  bringInto: (count) => plural(count, { other: 'Đưa vào # CV' }),
  updated: (count) => plural(count, { other: 'Đã cập nhật # CV.' }),
  newLinked: 'CV liên kết mới',
  follow: 'Liên kết với CV khác…',
  stop: 'Ngừng cập nhật',
  stopped: (name) => `CV này không còn cập nhật theo “${name}”.`,
  notLinked:
    'Không đọc được một trong hai CV nên không có gì thay đổi. Hãy mở cả hai để xem lý do.',
  followTitle: (name) => `Liên kết “${name}” với CV khác`,
  followHint:
    'Nội dung của CV này không thay đổi. Từ đó, những dòng giống nhau ở cả hai được cập nhật theo: những gì bạn sửa ở CV kia có thể đưa vào đây.',
  followWhich: 'Cập nhật theo',
  same: (count) => plural(count, { other: '# dòng giống nhau' }),
  differ: (count) => plural(count, { other: '# dòng khác nhau và vẫn giữ nguyên' }),
  link: 'Liên kết',
  linkedTo: (name) => `CV giờ cập nhật theo “${name}”.`,
  leaveTitle: (name) => `Chuyển “${name}” vào thùng rác?`,
  leaveText: (count) =>
    plural(count, { other: 'Có # CV cập nhật theo CV này. Bạn muốn xử lý thế nào?' }),
  leaveChoices: {
    keep: 'Giữ nguyên',
    promote: 'Chọn một CV để các CV còn lại cập nhật theo',
    trash: 'Cũng chuyển vào thùng rác',
  },
  leaveHints: {
    keep: 'Nội dung không thay đổi. Nếu bạn khôi phục CV này, chúng lại cập nhật theo.',
    promote: 'Nội dung không thay đổi.',
    trash: 'Bạn có thể khôi phục từ thùng rác.',
  },
  promoteWhich: 'CV để các CV còn lại cập nhật theo',
}
