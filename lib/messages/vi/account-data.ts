import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Vietnamese. */
export const accountData: typeof english = {
  title: 'Dữ liệu của bạn',
  text: 'Tải xuống mọi thứ trong tài khoản của bạn.',
  leftover: {
    title: 'CV của một tài khoản khác trên thiết bị này',
    text: (count, unsent, day) =>
      `${plural(count, { other: `# CV và thư, sửa lần cuối ngày ${day}.` })} ${plural(unsent, { other: 'Trong đó # tài liệu có thay đổi chỉ nằm trên thiết bị này.' })} Nếu tài khoản đó vẫn còn, hãy đăng nhập để lưu chúng vào đó.`,
    download: 'Tải xuống',
    adopt: 'Thêm vào CV của tôi',
    adopted: (count) => plural(count, { other: 'Đã thêm # CV và thư vào CV của bạn.' }),
    remove: 'Gỡ',
    removeTitle: 'Gỡ khỏi thiết bị này?',
    removeText: (count) =>
      plural(count, {
        other:
          'Thao tác này xóa # CV và thư có thay đổi không được lưu ở nơi nào khác. Không thể hoàn tác.',
      }),
    removeForGood: 'Xóa vĩnh viễn',
    removed: 'Đã gỡ khỏi thiết bị này.',
    cancel: 'Hủy',
    failed: 'Chưa thực hiện được. Các CV vẫn còn trên thiết bị này. Hãy thử lại.',
  },
  export: {
    title: 'Xuất dữ liệu',
    none: 'CV, thư, phiên bản, PDF, ảnh, yêu cầu AI và thông tin tài khoản. Có thể mất một lúc.',
    begin: 'Chuẩn bị tệp',
    again: 'Chuẩn bị lại',
    waiting: 'Đang bắt đầu…',
    running: (done, of) => plural(of, { other: `Đang chuẩn bị: ${number(done)} trên # tài liệu` }),
    leave: 'Bạn có thể rời trang này. Chúng tôi sẽ báo khi tệp sẵn sàng để tải xuống.',
    unreached: 'Máy chủ hiện không phản hồi. Vitae vẫn tiếp tục kiểm tra.',
    stop: 'Dừng',
    stopped: 'Đã dừng. Không có tệp nào được tạo và tài khoản của bạn không thay đổi gì.',
    done: (packed, kept) => `Đã chuẩn bị ngày ${packed}. Tải được đến ngày ${kept}.`,
    parts: (count) =>
      count === 1
        ? ''
        : plural(count, {
            other: 'Dữ liệu của bạn gồm # tệp. Mỗi tệp mở được riêng. Hãy tải xuống tất cả.',
          }),
    download: (part, of, bytes) =>
      of === 1
        ? `Tải xuống (${sizeOf(bytes)})`
        : `Tải xuống phần ${number(part)} trên ${number(of)} (${sizeOf(bytes)})`,
    links: 'Liên kết tải xuống có hiệu lực một giờ. Mỗi lần bấm nút, bạn nhận liên kết mới.',
    remove: 'Xóa khỏi máy chủ',
    removed: 'Đã xóa tệp khỏi máy chủ. Tài khoản của bạn không thay đổi.',
    failed: 'Không chuẩn bị được tệp. Tài khoản của bạn không thay đổi gì. Hãy thử lại.',
    lost: 'Tệp này không còn nữa. Hãy chuẩn bị tệp mới.',
  },
  bring: {
    title: 'Khôi phục dữ liệu đã xuất',
    none: 'Chọn các tệp đã xuất từ máy chủ này hoặc máy chủ khác. Không có gì trong tài khoản bị thay thế, và khôi phục một tệp hai lần cũng không thêm gì.',
    choose: 'Chọn tệp',
    steps: {
      sending: (name) => `Đang tải lên tệp ${name}`,
      waiting: (name) => `Đang chờ đọc tệp ${name}`,
      reading: (name) => `Đang đọc tệp ${name}`,
      writing: (name) => `Đang khôi phục tệp ${name}`,
    },
    leave: 'Khi tệp đã tải lên xong, bạn có thể rời trang này. Phần còn lại chạy trên máy chủ.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0
          ? 'Không có tài liệu nào được thêm.'
          : plural(added, { other: 'Đã thêm # tài liệu.' }),
        alreadyHere === 0 ? '' : plural(alreadyHere, { other: '# tài liệu đã có sẵn.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && plural(versions, { other: '# phiên bản trước' }),
        pictures > 0 && plural(pictures, { other: '# ảnh và phông chữ' }),
        pdfs > 0 && plural(pdfs, { other: '# PDF' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Cũng đã thêm: ${more}.`,
    refused: (count) =>
      plural(count, { other: 'Không khôi phục được # tệp. Mọi thứ khác đã được khôi phục.' }),
    reasons: {
      damaged: 'bị hỏng',
      password: 'có mật khẩu bảo vệ',
      'too-large': 'quá lớn',
      changed: 'đã thay đổi sau khi xuất',
      'wrong-content': 'không đúng loại tệp như tên của nó',
      'newer-version': 'được tạo bằng phiên bản Vitae mới hơn',
      'no-document':
        'thiếu tài liệu đi kèm: hãy khôi phục các phần khác trước, rồi khôi phục lại phần này',
      'no-room': 'tài khoản của bạn đã đầy',
    },
    failures: {
      damaged:
        'Tệp này không đầy đủ hoặc bị hỏng. Không có gì thay đổi. Hãy tải xuống lại rồi thử lại.',
      'too-large': 'Tệp này lớn hơn mọi phần của dữ liệu đã xuất. Không có gì thay đổi.',
      'too-many': 'Tệp này chứa nhiều hơn mọi phần của dữ liệu đã xuất. Không có gì thay đổi.',
      'no-export':
        'Đây không phải dữ liệu xuất từ một tài khoản. Không có gì thay đổi. Hãy mở từng CV và bản sao lưu của thiết bị trong “CV của bạn”.',
      'newer-version':
        'Tệp này được tạo bằng phiên bản Vitae mới hơn. Không có gì thay đổi. Hãy khôi phục ở nơi đã tạo tệp, hoặc chờ đến khi máy chủ này được cập nhật.',
      'gave-up': 'Không đọc được tệp này. Không có gì bị mất. Hãy thử lại sau.',
      unsent: 'Chưa tải lên xong. Không có gì thay đổi. Hãy chọn lại tệp.',
      lost: 'Không rõ lần khôi phục này đã kết thúc thế nào. Những gì đã thêm vẫn còn đây. Hãy chọn lại tệp cho chắc.',
    },
  },
}
