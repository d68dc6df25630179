import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Formats "2 CV và 1 thư"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { other: '# CV' })
  const letters = plural(letter, { other: '# thư' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} và ${letters}`
}

/** Builds the messages about one document, which is called by its kind. */
const wordsFor = (what: string) => ({
  untitled: `${what} chưa đặt tên`,
  newName: `Tên của ${what} này`,
  unreadable: `Không hiện được ${what} này ở đây. Không có gì thay đổi. Hãy mở ra để xem lý do.`,
  notBrought: `Không lấy được ${what} này từ tài khoản của bạn. Không có gì thay đổi. Hãy thử lại khi có mạng.`,
  notRenamed: `Không đổi tên được ${what} này. Không có gì thay đổi. Hãy mở ra để xem lý do.`,
  notCopied: `Không đọc được ${what} này nên chưa sao chép hay tải xuống gì. Hãy mở ra để xem lý do.`,
})

/** Messages of the dashboard, in Vietnamese. */
export const dashboard: typeof english = {
  title: 'CV của bạn',
  home: 'Vitae, về trang chủ',
  lists: { label: 'Trang', cvs: 'CV', applications: 'Ứng tuyển' },
  newCv: 'CV mới',
  openFile: 'Mở tệp',
  search: 'Tìm trong CV của bạn',
  sortBy: 'Sắp xếp CV của bạn',
  sorts: { updated: 'Sửa gần đây nhất', created: 'Mới tạo nhất', title: 'Theo tên' },
  searched: {
    all: {
      found: (counts) => `Tìm thấy ${countKinds(counts)}`,
      nothing: (query) => `Không có CV hay thư nào chứa “${query}”.`,
    },
    searching: {
      found: (counts) => `Đến giờ đã tìm thấy ${countKinds(counts)}`,
      nothing: (query) => `Đang tìm “${query}” trong mọi CV và thư của bạn…`,
    },
    device: {
      found: (counts) => `Tìm thấy ${countKinds(counts)} trên thiết bị này`,
      nothing: (query) =>
        `Không có CV hay thư nào trên thiết bị này chứa “${query}”. Hiện không tìm được trong những tài liệu chỉ có trong tài khoản của bạn. Hãy thử lại khi có mạng.`,
    },
  },
  clearSearch: 'Hiện mọi CV',
  loading: 'Đang tải CV của bạn…',
  ofKind: {
    resume: wordsFor('CV'),
    letter: { ...wordsFor('thư'), untitled: 'Thư chưa đặt tên' },
  },
  more: (title) => `${title}: thao tác khác`,
  open: 'Mở',
  rename: 'Đổi tên',
  tailor: 'Chỉnh theo công việc',
  writeLetter: 'Viết thư xin việc',
  letter: 'Thư',
  fileNames: { resume: 'CV', letter: 'Thư xin việc' },
  duplicate: 'Tạo bản sao',
  copyOf: (title) => `${title} (bản sao)`,
  duplicated: (title) => `Đã tạo “${title}”`,
  downloadJson: { resume: 'Tải xuống dạng JSON Resume', letter: 'Tải xuống dạng JSON' },
  trash: 'Chuyển vào thùng rác',
  trashed: (title) => `Đã chuyển “${title}” vào thùng rác`,
  notHereYet: 'Có trong tài khoản, chưa có trên thiết bị này',
  notErased: (title) =>
    `“${title}” đã được thay đổi ở nơi khác nên chưa bị xóa. Hãy xem lại, rồi xóa lần nữa.`,
  forJob: (job) => `Cho ${job}`,
  pages: (count) => plural(count, { other: '# trang' }),
  editedToday: (time) => `Hôm nay, ${time}`,
  editedYesterday: (time) => `Hôm qua, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `Trong thùng rác từ ${date}`,
  trashTitle: 'Thùng rác',
  trashLink: (count) => plural(count, { other: 'Thùng rác (#)' }),
  trashNote: 'CV và thư ở đây cho đến khi bạn xóa vĩnh viễn.',
  trashNoteAccount:
    'CV và thư ở đây 30 ngày, trên mọi thiết bị của bạn. Sau đó chúng bị xóa vĩnh viễn.',
  daysLeft: (count) => (count === 0 ? 'bị xóa hôm nay' : plural(count, { other: 'còn # ngày' })),
  trashEmpty: 'Thùng rác trống.',
  backToCvs: 'Về CV của bạn',
  restore: 'Khôi phục',
  restoreNamed: (title) => `Khôi phục “${title}”`,
  restored: (title) => `Đã khôi phục “${title}”`,
  erase: 'Xóa vĩnh viễn',
  eraseNamed: (title) => `Xóa vĩnh viễn: ${title}`,
  erased: (title) => `“${title}” sẽ bị xóa vĩnh viễn`,
  emptyTitle: 'Tạo CV đầu tiên của bạn',
  emptyText: {
    device:
      'Bắt đầu gõ và xem PDF thật ngay khi bạn viết. Không cần tài khoản: những gì bạn viết ở lại trên thiết bị này.',
    tab: 'Bắt đầu gõ và xem PDF thật ngay khi bạn viết. Trình duyệt này hiện không lưu được gì: hãy tải xuống những gì bạn viết trước khi đóng tab này.',
    account:
      'Bắt đầu gõ và xem PDF thật ngay khi bạn viết. Những gì bạn viết được lưu trong tài khoản và trên thiết bị này.',
    accountOnly:
      'Bắt đầu gõ và xem PDF thật ngay khi bạn viết. Những gì bạn viết được lưu trong tài khoản.',
  },
  start: 'Bắt đầu viết',
  importTitle: 'Nhập CV có sẵn',
  importText:
    'Chọn tệp PDF, tệp Word hoặc tệp xuất từ dịch vụ khác, hay thả vào bất kỳ đâu trên trang này. Bạn xem lại trước khi nó thành CV. Tệp được đọc trên thiết bị này và không gửi đi đâu.',
  chooseFile: 'Chọn tệp',
  pasteText: 'Dán văn bản',
  pasteTitle: 'Dán CV dưới dạng văn bản',
  pasteLabel: 'Nội dung CV của bạn',
  pasteHint: 'Giữ nguyên các dòng và tiêu đề. Bạn xem lại trước khi nó thành CV.',
  pasteRead: 'Nhập văn bản',
  waiting: (count) => plural(count, { other: '# lần nhập đang chờ xem lại.' }),
  goOn: 'Xem lại',
  startEmpty: 'Tạo CV trống',
  dropHere: 'Thả CV vào đây: PDF, Word, văn bản, LinkedIn, JSON Resume hoặc bản sao lưu',
  importing: 'Đang đọc tệp…',
  imported: (count) => plural(count, { other: 'Đã thêm # CV' }),
  alreadyHere: (count) =>
    count === 1 ? 'CV này đã có ở đây' : plural(count, { other: '# CV này đã có ở đây' }),
  droppedFile: 'Tệp bạn đã thả',
  refusedTitle: (name) => `Không đọc được: ${name}.`,
  refused: {
    folder:
      'Đây là thư mục, hoặc trình duyệt này không được phép đọc. Hãy mở ra và chọn tệp bên trong.',
    unreadable: 'Trình duyệt không chuyển tệp cho trang này. Hãy chọn tệp ở đây.',
    'too-large': 'Tệp lớn hơn mức có thể của một CV hay bản sao lưu.',
    'too-many': 'Tệp chứa nhiều tệp hơn mức có thể của một bản sao lưu.',
    'not-json': 'Đây không phải tệp JSON Resume, cũng không phải bản sao lưu tạo bằng Vitae.',
    damaged: 'Tệp nén không đầy đủ hoặc bị hỏng. Hãy tải xuống hoặc sao chép lại rồi thử lại.',
    password: 'Tệp có mật khẩu bảo vệ. Hãy giải nén hoặc lưu lại không có mật khẩu, rồi thử lại.',
    'nothing-inside': 'Bên trong không có CV nào.',
    'not-a-resume': 'Một số chỗ không đúng định dạng JSON Resume:',
    'newer-version':
      'Tệp được tạo bằng phiên bản Vitae mới hơn. Hãy tải lại trang này để có phiên bản mới nhất.',
  },
  problems: {
    'wrong-type': 'sai loại giá trị',
    'too-long': 'quá dài',
    'too-many': 'quá nhiều mục',
    'too-deep': 'lồng quá nhiều cấp',
    'too-large': 'quá lớn',
    'forbidden-key': 'tên không được phép',
    'not-allowed': 'giá trị không được phép',
    'newer-version': 'từ phiên bản mới hơn',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Cả tệp',
  moreProblems: (count) => plural(count, { other: 'và # chỗ khác' }),
  nothingChanged: 'CV của bạn không thay đổi.',
  dismiss: 'Đóng thông báo này',
  downloadAll: 'Tải xuống mọi thứ trên thiết bị này',
  downloadAllHere: 'Tải xuống mọi thứ trong tab này',
  downloadingAll: 'Đang chuẩn bị tệp…',
  downloadedAll: (count) => plural(count, { other: 'Đã tải xuống # tài liệu trong một tệp' }),
  downloadFailed: 'Không tạo được tệp. Không có gì bị mất. Hãy thử lại sau giây lát.',
  onThisDevice: 'Trên thiết bị này',
  inThisTab: 'Chỉ trong tab này',
  inAccount: 'Trong tài khoản',
  inAccountText:
    'CV của bạn được lưu trên thiết bị này ngay khi bạn viết và được gửi đến tài khoản, nhờ vậy có trên mọi thiết bị của bạn. Dòng trên cùng cho biết khi nào có gì đó chưa vào tài khoản.',
  accountOffer: 'Với tài khoản, CV của bạn có trên mọi thiết bị, cùng các phiên bản trước.',
  createAccount: 'Tạo tài khoản',
  onlyHere: (count) => plural(count, { other: '# tài liệu chỉ có trên thiết bị này' }),
  leftBehind:
    'Bạn đã đăng xuất. Bộ nhớ của trình duyệt này không phản hồi, nên CV của bạn có thể vẫn còn trên thiết bị này. Nếu có người khác dùng thiết bị, hãy đóng mọi tab của Vitae và xóa dữ liệu của trang này trong cài đặt trình duyệt.',
  settings: 'Cài đặt',
  theme: 'Giao diện',
  themes: { system: 'Theo thiết bị', light: 'Sáng', dark: 'Tối' },
  timeZone: 'Múi giờ',
  deviceTimeZone: (name) => `Giống thiết bị (${name})`,
}
