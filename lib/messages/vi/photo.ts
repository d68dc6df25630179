import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('vi')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Vietnamese. */
export const photoArea: typeof english = {
  add: 'Thêm ảnh',
  change: 'Đổi ảnh',
  elsewhere: 'Tệp ảnh không có trên thiết bị này nên PDF thiếu ảnh.',
  notBrought:
    'Tệp ảnh chưa có trong tài khoản nên PDF thiếu ảnh. Tệp sẽ được tải lên từ thiết bị đang có nó.',
  carrying: 'Đang tải ảnh lên tài khoản…',
  carryWaiting:
    'Ảnh có trên thiết bị này nhưng chưa có trong tài khoản. Vitae vẫn tiếp tục thử tải lên.',
  carryRefused:
    'Ảnh chỉ có trên thiết bị này, vì tài khoản của bạn không lưu được tệp này. Hãy chọn lại ảnh để có trên mọi thiết bị.',
  hidden: 'Đang ẩn trên CV. Bạn có thể hiện lại trong phần Thiết kế.',
  title: 'Ảnh',
  reader: 'Bạn đang sửa CV này ở một tab khác. Để đổi ảnh tại đây, hãy chuyển sang sửa ở tab này.',
  choose: 'Chọn ảnh',
  chooseOther: 'Chọn ảnh khác',
  dropHere:
    'Hoặc thả ảnh vào đây. JPEG, PNG, WebP, AVIF hoặc GIF. Ảnh ở lại trên thiết bị trong lúc bạn cắt.',
  opening: 'Đang mở ảnh…',
  missing: 'Ảnh của CV này không có trên thiết bị này. Hãy chọn lại, hoặc để nguyên như vậy.',
  inAccount:
    'Ảnh được tải lên tài khoản, không kèm địa điểm và thời gian chụp, để bạn có ảnh trên các thiết bị khác.',
  notInAccount:
    'Ảnh của bạn không có trong PDF này, vì chưa tải lên tài khoản được. Ảnh có trong PDF bạn tải xuống ở đây.',
  unusual: (place) =>
    `Ở ${place}, phần lớn CV không có ảnh, để ứng viên được đánh giá qua công việc. Chỉ thêm ảnh nếu nhà tuyển dụng mong có.`,
  places: {
    US: 'Hoa Kỳ',
    CA: 'Canada',
    GB: 'Vương quốc Anh',
    IE: 'Ireland',
    AU: 'Úc',
    NZ: 'New Zealand',
    NL: 'Hà Lan',
    SE: 'Thụy Điển',
    english: 'hầu hết các nước nói tiếng Anh',
  },
  crop: 'Phần ảnh được hiện',
  cropKeys:
    'Kéo để di chuyển, chụm hoặc cuộn để thu phóng. Bàn phím: phím mũi tên di chuyển ảnh (nhanh hơn với Shift), + và − thu phóng.',
  position: (zoom, across, down) =>
    `Thu phóng ${share(zoom)}. Tâm ở ${share(across)} chiều ngang và ${share(down)} chiều dọc.`,
  zoom: 'Thu phóng',
  percent: share,
  shape: 'Hình dạng',
  shapes: { upright: 'Dọc', rounded: 'Bo góc', square: 'Vuông', round: 'Tròn' },
  greyscale: 'Đen trắng',
  brightness: 'Độ sáng',
  contrast: 'Tương phản',
  alt: 'Mô tả ảnh',
  altHint:
    'Văn bản thay thế, cho người dùng trình đọc màn hình. Nếu để trống, tên của bạn được dùng.',
  reset: 'Đặt lại',
  remove: 'Xóa ảnh',
  removed: 'Đã xóa ảnh',
  save: 'Dùng ảnh này',
  saving: 'Đang lưu…',
  errors: {
    'too-large':
      'Tệp này lớn hơn 40 MB. Không có gì thay đổi. Hãy xuất ảnh nhỏ hơn từ ứng dụng ảnh của bạn rồi chọn ảnh đó.',
    'too-many-pixels':
      'Ảnh này có hơn 64 triệu điểm ảnh. Không có gì thay đổi. Hãy thu nhỏ trong ứng dụng ảnh của bạn rồi chọn lại.',
    svg: 'Không dùng được hình vẽ SVG làm ảnh. Không có gì thay đổi. Hãy chọn JPEG hoặc PNG.',
    heic: 'Trình duyệt này không đọc được ảnh HEIC hoặc AVIF này. Không có gì thay đổi. Hãy xuất thành JPEG rồi chọn ảnh đó.',
    unreadable:
      'Tệp này không phải ảnh, hoặc bị hỏng. Không có gì thay đổi. Hãy chọn JPEG hoặc PNG.',
    failed: 'Trình duyệt này không xử lý được ảnh. Không có gì thay đổi. Hãy thử ảnh nhỏ hơn.',
  },
}
