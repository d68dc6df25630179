import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages of the preview, in Vietnamese. */
export const preview: typeof english = {
  region: 'Bản xem trước của PDF',
  pages: 'Các trang',
  asText: 'CV dưới dạng chữ. Chọn một đoạn bất kỳ để sửa.',
  asTextToRead: 'CV dưới dạng chữ',
  loading: 'Đang chuẩn bị bản xem trước…',
  pageNumber: (page, pages) => `Trang ${number(page)} trên ${number(pages)}`,
  tools: 'Thu phóng',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Hiện kích thước thật',
  fitWidth: 'Vừa chiều ngang',
  tapToEdit: 'Chạm vào một dòng để sửa. Chạm hai lần để phóng to hoặc thu nhỏ.',
  tapToZoom: 'Chạm hai lần để phóng to hoặc thu nhỏ.',
  changePhoto: 'Đổi ảnh',
  openLink: (url) => `Giữ Ctrl hoặc ⌘ và bấm để mở ${url}`,
  exampleNote: 'Đây là ví dụ. Nó biến mất khi bạn bắt đầu gõ và không thuộc CV của bạn.',
  tryAgain: 'Thử lại',
  paintFailed:
    'Trình duyệt này không hiện được trang. Nội dung của bạn vẫn an toàn và bạn vẫn tải PDF xuống được.',
  failed: {
    'unknown-kind': 'Chưa in được loại tài liệu này. Nội dung của bạn vẫn an toàn.',
    'too-large':
      'CV này quá dài cho một PDF. Nội dung của bạn vẫn an toàn, nhưng bản xem trước chưa cập nhật. Hãy rút ngắn phần dài nhất.',
    'font-unavailable':
      'Không tải được một phông chữ. Nội dung của bạn vẫn an toàn, nhưng bản xem trước chưa cập nhật. Hãy kiểm tra kết nối rồi thử lại.',
    'layout-failed':
      'Không hiện được thay đổi cuối của bạn. Nội dung của bạn vẫn an toàn, nhưng bản xem trước chưa cập nhật. Hãy sửa hoặc hoàn tác thay đổi cuối.',
    'engine-crashed':
      'Bản xem trước đã ngừng hoạt động. Nội dung của bạn vẫn an toàn, nhưng bản xem trước chưa cập nhật. Hãy thử lại.',
    'photo-unavailable':
      'Không tải được ảnh. Nội dung của bạn vẫn an toàn, nhưng bản xem trước chưa cập nhật. Hãy kiểm tra kết nối rồi thử lại.',
    'deadline-passed':
      'Bản xem trước mất quá nhiều thời gian. Nội dung của bạn vẫn an toàn, nhưng bản xem trước chưa cập nhật. Hãy rút ngắn phần dài nhất hoặc thử lại.',
  },
  notPrinted: (place: string) =>
    `Không in được “${place}”. Không có gì bị mất, nhưng bản xem trước chưa cập nhật. Hãy sửa đoạn này, bản xem trước sẽ trở lại.`,
  notPrintedHere:
    'Không in được đoạn này. Không có gì bị mất. Hãy sửa nó, bản xem trước sẽ trở lại.',
  showText: 'Hiện đoạn này',
  thumbnailFailed: 'Không có bản xem trước của CV này',
}
