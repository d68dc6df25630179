import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))}kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)}MB`

/** Messages of the data export of an account, and of restoring one, in Korean. */
export const accountData: typeof english = {
  title: '내 데이터',
  text: '계정에 있는 모든 데이터를 다운로드할 수 있어요.',
  leftover: {
    title: '이 기기에 있는 다른 계정의 이력서',
    text: (count, unsent, day) =>
      [
        plural(count, { other: `이력서와 커버레터 #개, ${day}에 마지막으로 변경됨.` }),
        plural(unsent, { other: '그중 #개에는 이 기기에만 있는 변경 내용이 있어요.' }),
        '그 계정이 아직 있다면 로그인해서 계정에 저장하세요.',
      ].join(' '),
    download: '다운로드',
    adopt: '내 이력서에 추가',
    adopted: (count) => plural(count, { other: '이력서와 커버레터 #개를 내 이력서에 추가했어요.' }),
    remove: '삭제',
    removeTitle: '이 기기에서 삭제할까요?',
    removeText: (count) =>
      plural(count, {
        other:
          '다른 곳에 저장되지 않은 변경 내용이 있는 이력서와 커버레터 #개를 삭제해요. 삭제한 뒤에는 되돌릴 수 없어요.',
      }),
    removeForGood: '영구 삭제',
    removed: '이 기기에서 삭제했어요.',
    cancel: '취소',
    failed: '처리하지 못했어요. 이력서는 아직 이 기기에 있어요. 다시 시도하세요.',
  },
  export: {
    title: '데이터 내보내기',
    none: '이력서, 커버레터, 버전, PDF, 사진, AI 요청, 계정 정보가 모두 들어가요. 시간이 좀 걸릴 수 있어요.',
    begin: '다운로드 준비',
    again: '다시 준비',
    waiting: '시작하는 중…',
    running: (done, of) => plural(of, { other: `준비 중: 문서 #개 중 ${number(done)}개` }),
    leave: '이 페이지를 떠나도 괜찮아요. 다운로드가 준비되면 알려 드려요.',
    unreached: '지금 서버가 응답하지 않아요. 계속 확인하고 있어요.',
    stop: '중지',
    stopped: '중지했어요. 만들어진 다운로드는 없고, 계정도 바뀌지 않았어요.',
    done: (packed, kept) => `${packed}에 준비됨. ${kept}까지 받을 수 있어요.`,
    parts: (count) =>
      count === 1
        ? ''
        : plural(count, {
            other:
              '데이터가 파일 #개로 나뉘어 있어요. 각각 따로 열 수 있어요. 모두 다운로드하세요.',
          }),
    download: (part, of, bytes) =>
      of === 1
        ? `다운로드(${sizeOf(bytes)})`
        : `${number(of)}개 중 ${number(part)}번째 다운로드(${sizeOf(bytes)})`,
    links: '다운로드 링크는 1시간 동안 쓸 수 있어요. 버튼을 누를 때마다 새 링크가 만들어져요.',
    remove: '서버에서 삭제',
    removed: '다운로드를 서버에서 삭제했어요. 계정은 바뀌지 않았어요.',
    failed: '다운로드를 준비하지 못했어요. 계정은 바뀌지 않았어요. 다시 시도하세요.',
    lost: '이 다운로드는 더 이상 없어요. 새로 준비하세요.',
  },
  bring: {
    title: '내보낸 데이터 복원',
    none: '이 서버나 다른 서버에서 내보낸 파일을 선택하세요. 계정에 있던 문서는 그대로 남고, 같은 파일을 두 번 복원해도 중복되지 않아요.',
    choose: '파일 선택',
    steps: {
      sending: (name) => `업로드 중: ${name}`,
      waiting: (name) => `읽기 대기 중: ${name}`,
      reading: (name) => `읽는 중: ${name}`,
      writing: (name) => `복원 중: ${name}`,
    },
    leave: '파일 업로드가 끝나면 이 페이지를 떠나도 괜찮아요. 나머지는 서버가 처리해요.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0 ? '추가된 문서는 없어요.' : plural(added, { other: '문서 #개를 추가했어요.' }),
        alreadyHere === 0 ? '' : plural(alreadyHere, { other: '#개는 이미 있었어요.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && plural(versions, { other: '이전 버전 #개' }),
        pictures > 0 && plural(pictures, { other: '사진과 글꼴 #개' }),
        pdfs > 0 && plural(pdfs, { other: 'PDF #개' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `함께 추가됨: ${more}.`,
    refused: (count) =>
      plural(count, { other: '파일 #개를 복원하지 못했어요. 나머지는 모두 복원했어요.' }),
    reasons: {
      damaged: '손상됨',
      password: '비밀번호로 보호됨',
      'too-large': '너무 큼',
      changed: '내보낸 뒤 변경됨',
      'wrong-content': '이름과 다른 종류의 파일',
      'newer-version': '더 새로운 버전의 Vitae에서 만듦',
      'no-document': '문서가 없음: 다른 파일을 먼저 복원한 다음 이 파일을 다시 복원하세요',
      'no-room': '계정 저장 공간이 가득 참',
    },
    failures: {
      damaged:
        '파일이 불완전하거나 손상되었어요. 변경된 내용은 없어요. 다시 다운로드해서 시도하세요.',
      'too-large': '내보낸 파일이라고 보기에는 너무 커요. 변경된 내용은 없어요.',
      'too-many': '내보낸 파일이라고 보기에는 내용이 너무 많아요. 변경된 내용은 없어요.',
      'no-export':
        '계정에서 내보낸 파일이 아니에요. 변경된 내용은 없어요. 이력서 하나나 기기 백업은 “내 이력서”에서 여세요.',
      'newer-version':
        '더 새로운 버전의 Vitae에서 만든 파일이에요. 변경된 내용은 없어요. 파일을 만든 곳에서 복원하거나, 이 서버가 업데이트될 때까지 기다리세요.',
      'gave-up': '파일을 읽지 못했어요. 사라진 내용은 없어요. 나중에 다시 시도하세요.',
      unsent: '업로드가 끝나지 않았어요. 변경된 내용은 없어요. 파일을 다시 선택하세요.',
      lost: '복원이 어떻게 끝났는지 확인할 수 없어요. 이미 추가된 문서는 그대로 있어요. 확실히 하려면 파일을 다시 선택하세요.',
    },
  },
}
