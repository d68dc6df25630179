import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

type Exam = Parameters<typeof english.settings.report.exam>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `Mô hình nhận ra ${number(noticed)} trên ${number(fabrications)} điều bịa đặt và chấp nhận ${number(supported)} trên ${number(honest)} câu đúng.`
  return isPassed
    ? `${figures} Mô hình này sẽ đối chiếu gợi ý với CV của bạn.`
    : `${figures} Như vậy chưa đủ tin cậy, nên bạn sẽ được hỏi về từng gợi ý.`
}

/** Messages about AI models, in Vietnamese: the settings of the person's own model, and errors of a request. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'Mô hình AI có thể gợi ý câu chữ hay hơn cho CV của bạn. Mọi thứ khác vẫn dùng được khi không có AI.',
    works: 'Đang dùng',
    none: 'Chưa thiết lập',
    ownModel: (model, provider) => `${model} của ${provider}, bằng khóa của bạn`,
    operatorModel: (model, provider) => `${model} (${provider}), do máy chủ này cung cấp`,
    nothing: 'Bạn chưa thiết lập mô hình AI nào.',
    operatorLost:
      'Máy chủ này có mô hình AI nhưng thiếu khóa. Hãy liên hệ với người vận hành máy chủ này.',
    modelTitle: 'Mô hình AI',
    test: 'Kiểm tra kết nối',
    testAgain: 'Kiểm tra lại',
    testing: 'Đang kiểm tra…',

    keyTitle: 'Khóa riêng của bạn',
    keyNone:
      'Bạn tự chọn mô hình AI và trả tiền cho nhà cung cấp. Được dùng thay cho mô hình của máy chủ này.',
    keyKept: (provider, date) => `Cho ${provider}, lưu ngày ${date}.`,
    keyLost:
      'Không đọc được khóa của bạn nữa, vì máy chủ này được khôi phục mà thiếu mã bí mật. Hãy điền lại khóa.',
    add: 'Thêm khóa',
    change: 'Thay đổi',
    remove: 'Gỡ khóa',
    removed:
      'Đã gỡ khóa khỏi máy chủ này. Khóa vẫn còn hiệu lực ở nhà cung cấp, nơi bạn có thể thu hồi.',
    saved: 'Đã lưu khóa.',
    provider: 'Nhà cung cấp',
    providerHint: (host) => `Khóa và các yêu cầu AI của bạn chỉ được gửi đến ${host}.`,
    key: 'Khóa',
    keyHint: 'Được lưu dưới dạng mã hóa và không bao giờ hiện lại.',
    keyKeptHint: 'Để trống nếu giữ khóa hiện tại.',
    model: 'Mô hình AI',
    modelHint: (example) => `Tên mô hình theo cách gọi của nhà cung cấp, ví dụ ${example}.`,
    save: 'Lưu và kiểm tra',
    missingKey: 'Hãy điền khóa bạn nhận từ nhà cung cấp.',
    missingModel: 'Hãy điền tên một mô hình AI.',
    invalid:
      'Khóa và tên mô hình chỉ gồm chữ cái, chữ số và ký hiệu, không có dấu cách. Không có gì thay đổi. Hãy kiểm tra cả hai ô.',

    report: {
      works: (seconds) => `Đã kết nối. Mô hình AI trả lời sau ${seconds} giây.`,
      mode: {
        schema: 'Hỗ trợ kết quả có cấu trúc.',
        json: 'Chỉ hỗ trợ kết quả JSON. Mỗi câu trả lời được kiểm tra và hỏi lại một lần nếu không khớp.',
        plain:
          'Không có kết quả có cấu trúc. Mỗi câu trả lời được kiểm tra và hỏi lại một lần nếu không khớp.',
      },
      usage: {
        told: 'Có báo số token đã dùng.',
        untold: 'Không báo số token đã dùng, nên không rõ chi phí.',
      },
      vectors: (count) => `Tìm theo nghĩa dùng được (${count} chiều).`,
      noVectors: 'Tìm theo nghĩa không dùng được.',
      exam: (exam) => `Đã thử khả năng đối chiếu. ${examResult(exam)}`,
      examIn: (language, exam) => `Đã thử khả năng đối chiếu (${language}). ${examResult(exam)}`,
      revoked:
        'Khi đối chiếu, mô hình đã bỏ sót những lỗi được cài vào để thử, nên bạn sẽ được hỏi về từng gợi ý. Chúng tôi đang kiểm tra lại mô hình. Bạn cũng có thể tự kiểm tra.',
      noExam: 'Không thử được khả năng đối chiếu, nên bạn sẽ được hỏi về từng gợi ý.',
    },

    todayTitle: 'Hôm nay',
    tokens: (used) => `Đã dùng ${used} token`,
    tokensOf: (used, limit) => `Đã dùng ${used} trên ${limit} token`,
    calls: (count) => plural(count, { other: 'trong # yêu cầu' }),
    cost: (dollars) => `nhiều nhất ${dollars} USD`,
    costLittle: 'chưa đến một xu Mỹ',
    costUnknown: 'không rõ chi phí',
    tokensHint:
      'Token là một mẩu chữ ngắn, trong tiếng Anh khoảng ba phần tư của một từ. Số đếm trở về 0 lúc nửa đêm theo giờ UTC.',

    sentTitle: 'Những gì được gửi đến mô hình AI',
    sent: [
      {
        term: 'Khi nào',
        text: 'Chỉ khi bạn yêu cầu, và khi bạn sửa một gợi ý rồi dừng gõ: lúc đó phần bạn sửa được so với CV. Không bao giờ gửi trong lúc bạn viết CV hay thư, và không bao giờ gửi ngầm.',
      },
      {
        term: 'Gửi gì',
        text: 'Những phần của CV liên quan đến yêu cầu của bạn, và mô tả công việc bạn đã dán. Toàn bộ chữ trong CV khi so với mô tả công việc, hoặc khi gợi ý được kiểm tra theo CV. Các ô tên, email, điện thoại, địa chỉ, liên kết và ảnh không được gửi. Khi bạn nhờ AI giúp với tệp đã nhập: các dòng chưa được xếp chỗ và các dòng xung quanh.',
      },
      {
        term: 'Gửi cho ai',
        text: 'Chỉ gửi đến nhà cung cấp hoặc máy chủ nêu ở trên. Họ giữ lại những gì và trong bao lâu là do bên vận hành quyết định. Để tìm theo nghĩa, các vector tạo từ nội dung của bạn được lưu ở nơi máy chủ này đã được thiết lập để lưu, và bị xóa cùng với CV.',
      },
      {
        term: 'Bạn nhận được gì',
        text: 'Các gợi ý để bạn xem lại. Không có gì được thêm vào CV nếu bạn không chấp nhận.',
      },
    ],
  },

  errors: {
    'ai-not-set-up':
      'Bạn chưa thiết lập mô hình AI nào. Hãy thêm khóa riêng của bạn trong phần cài đặt.',
    'budget-used-up':
      'Bạn đã dùng hết hạn mức AI hôm nay. Hạn mức được đặt lại lúc nửa đêm theo giờ UTC. Để dùng tiếp ngay, hãy thêm khóa riêng của bạn trong phần cài đặt.',
    'key-refused':
      'Nhà cung cấp từ chối khóa, hoặc khóa không dùng được cho mô hình AI này. Hãy kiểm tra khóa trong phần cài đặt.',
    'out-of-credit': 'Tài khoản của khóa này đã hết tiền. Hãy nạp thêm ở nhà cung cấp rồi thử lại.',
    'model-unknown':
      'Nhà cung cấp không có mô hình AI này. Hãy kiểm tra tên mô hình trong phần cài đặt.',
    busy: 'Mô hình AI đang bận. Hãy thử lại sau một phút.',
    'server-trouble': 'Máy chủ của mô hình AI đang gặp sự cố. Hãy thử lại sau vài phút.',
    unreachable:
      'Máy chủ của mô hình AI không phản hồi. Nếu nó chạy trên máy tính của bạn, hãy xem nó đã bật chưa. Nếu không, hãy thử lại sau.',
    'too-slow':
      'Mô hình AI mất quá nhiều thời gian nên đã được dừng lại. Hãy thử lại, hoặc chọn mô hình nhanh hơn trong phần cài đặt.',
    cancelled: 'Bạn đã dừng yêu cầu này. Không có gì thay đổi.',
    refused:
      'Mô hình AI từ chối trả lời. Hãy sửa nội dung một chút, hoặc thử mô hình khác trong phần cài đặt.',
    'cut-off':
      'Câu trả lời của mô hình AI quá dài nên bị cắt. Mỗi lần hãy yêu cầu ít nội dung hơn.',
    unreadable:
      'Không đọc được câu trả lời của mô hình AI. Hãy thử lại, hoặc chọn mô hình khác trong phần cài đặt.',
    'wrong-shape':
      'Câu trả lời của mô hình AI sai định dạng. Hãy thử lại, hoặc chọn mô hình khác trong phần cài đặt.',
    'too-large':
      'Mô hình AI gửi về quá nhiều chữ nên đã được dừng lại. Hãy chọn mô hình khác trong phần cài đặt.',
    'too-long': 'Nội dung này nhiều hơn mức mô hình AI nhận được mỗi lần. Hãy thử lại với ít hơn.',
    redirected:
      'Máy chủ của mô hình AI chuyển hướng sang một địa chỉ khác, và Vitae không đi theo. Người đã thiết lập cần điền địa chỉ mới.',
    'no-model-server':
      'Máy chủ ở địa chỉ này không phải máy chủ mô hình AI. Người đã thiết lập cần kiểm tra lại địa chỉ.',
    'no-document': 'CV này không còn trong tài khoản của bạn. Không có gì thay đổi.',
    'nothing-to-reword':
      'CV này chưa có phần giới thiệu và gạch đầu dòng nào để cải thiện. Hãy viết một ít trước.',
    'no-such-text':
      'Không gợi ý được câu chữ cho đoạn này: nó trống, bị ẩn, quá dài hoặc có liên kết. Hãy sửa rồi thử lại.',
    'unknown-language':
      'Chúng tôi chỉ kiểm tra được bản dịch từ tiếng Anh, Đức, Pháp, Tây Ban Nha, Bồ Đào Nha và Ý, mà CV này có vẻ không thuộc ngôn ngữ nào trong số đó. Không có gì thay đổi. Hãy viết thêm bằng một trong các ngôn ngữ này rồi thử lại.',
    'no-vector-index':
      'Tìm theo nghĩa chưa được thiết lập đầy đủ trên máy chủ này. Vitae đã so sánh theo từ ngữ.',
    'input-lost': 'Dữ liệu bạn gửi không còn được lưu ở đây. Hãy gửi lại.',
    'notes-unreadable':
      'Không tìm thấy CV trong các ghi chú này. Hãy viết tên, và trên từng dòng riêng là mỗi công việc với công ty, thời gian và nhiệm vụ.',
    'render-failed':
      'Không tạo được PDF cho CV này. Không có gì thay đổi. Hãy thử lại với ít chữ hơn hoặc ngắn hơn.',
    'took-too-long':
      'Xử lý CV này mất quá nhiều thời gian nên đã dừng. Không có gì thay đổi. Hãy thử lại với ít chữ hơn hoặc ngắn hơn.',
    'gave-up':
      'Yêu cầu này đã thất bại nhiều lần. Không có gì thay đổi. Hãy thử lại, hoặc chọn mô hình AI khác trong phần cài đặt.',
    'wrong-embeddings':
      'Mô hình AI để tìm theo nghĩa trả về dữ liệu không dùng được. Hãy chọn mô hình khác cho việc này.',
  },
}
