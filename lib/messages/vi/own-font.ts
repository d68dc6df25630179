import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Vietnamese. */
export const ownFont: typeof english = {
  add: 'Thêm phông của bạn…',
  addFace: 'Thêm tệp khác…',
  remove: 'Gỡ phông chữ',
  hint: 'Tệp TTF tối đa 4 MB. Nếu có, hãy thêm cả tệp đậm và nghiêng.',
  staysHere:
    'Phông của bạn ở lại trên thiết bị này và trong các bản sao lưu của bạn; nó không được tải lên.',
  inAccount:
    'Phông của bạn được tải lên tài khoản, để dùng trên các thiết bị khác và cho các PDF được tạo cho bạn. Không ai khác lấy được.',
  checking: 'Đang kiểm tra phông chữ…',
  faces: { regular: 'Thường', italic: 'Nghiêng', bold: 'Đậm', boldItalic: 'Đậm nghiêng' },
  missing:
    'Tệp của phông này không có trên thiết bị này, nên PDF dùng phông được đề xuất. Hãy thêm lại tệp để dùng ở đây.',
  notInAccount:
    'Tệp của phông này chưa có trong tài khoản, nên PDF dùng phông được đề xuất. Tệp sẽ được tải lên từ thiết bị đang có nó, hoặc bạn có thể thêm lại ở đây.',
  carrying: 'Đang tải phông lên tài khoản…',
  carryWaiting:
    'Phông có trên thiết bị này nhưng chưa có trong tài khoản. Vitae vẫn tiếp tục thử tải lên.',
  carryRefused:
    'Phông chỉ có trên thiết bị này, vì tài khoản của bạn không lưu được tệp này. PDF bạn tải xuống ở đây có phông này.',
  tooManyFonts:
    'Phông chỉ có trên thiết bị này, vì tài khoản của bạn đã có 60 tệp phông. Tệp không CV nào dùng sẽ bị xóa sau 30 ngày.',
  notInThisPdf:
    'Phông của bạn không có trong PDF này, vì chưa tải lên tài khoản được. Phông có trong PDF bạn tải xuống ở đây.',
  errors: {
    'too-large': 'Tệp lớn hơn 4 MB.',
    'not-a-font': 'Đây không phải tệp phông chữ. Hãy chọn tệp có đuôi .ttf.',
    compressed: 'Đây là phông web (WOFF). Hãy chọn tệp TTF của phông này.',
    collection: 'Tệp này chứa nhiều phông (TTC). Hãy chọn tệp chỉ có một phông.',
    variable: 'Đây là phông biến thiên. Hãy chọn các tệp TTF tĩnh, chẳng hạn Regular và Bold.',
    postscript: 'Phông này có nét PostScript (OTF). Hãy chọn bản TTF của phông.',
    restricted: 'Nhà sản xuất phông này không cho phép nhúng vào tài liệu.',
    'no-subsetting':
      'Nhà sản xuất phông này chỉ cho phép nhúng cả phông vào tài liệu, còn PDF của Vitae chỉ chứa những chữ cần dùng.',
    'too-many-glyphs': 'Phông này có hơn 30.000 ký tự.',
    damaged: 'Tệp bị hỏng. Hãy tải phông xuống lại rồi thử lần nữa.',
    unreadable: 'Không đọc được tệp này như một phông chữ. Hãy thử tệp khác.',
  },
  refused: (file, reason) => `${file}: ${reason} Không có gì thay đổi.`,
}
