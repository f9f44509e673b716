import type { MessageOverrides, Reward } from 'gokart-offers-react';

/** Points in Arabic, with all its plural forms. */
export const arabicCoins: Reward = {
  pointsPerUnit: 1000,
  unit: { zero: 'عملة', one: 'عملة', two: 'عملتان', few: 'عملات', many: 'عملة', other: 'عملة' },
};

const days = {
  zero: 'يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '{count} أيام',
  many: '{count} يومًا',
  other: '{count} يوم',
};
const within = (start: string, end = '') =>
  Object.fromEntries(Object.entries(days).map(([form, text]) => [form, `${start} ${text}${end}`])) as typeof days;

/** The words a card shows, in Arabic. */
export const arabic: MessageOverrides = {
  CreativeCarousel: {
    label: 'صور {name}',
    role: 'عارض صور',
    slides: 'الصور',
    slideRole: 'صورة',
    position: '{position} من {total}',
    previous: 'الصورة السابقة',
    next: 'الصورة التالية',
  },
  EventLadder: {
    single: 'ما عليك فعله',
    inOrder: 'الخطوات بالترتيب',
    anyTime: 'في أي وقت',
    anyOrder: 'الخطوات بأي ترتيب',
    deadline: within('خلال', ' من الخطوة الأولى'),
    deadlineOfFirst: within('خلال'),
    pending: within('المكافأة معلقة لمدة'),
    progressReward: 'أُنجزت {done} من {count} خطوات، {earned} من {total}',
    gate: 'ابدأ من هنا: لا تُحتسب الخطوات التالية قبل تسجيل هذه الخطوة',
    deadlineDate: 'أكملها قبل {date}',
    pendingUntil: 'تُصرف المكافأة في {date}',
    'state-next': 'التالية',
    'state-locked': 'مقفلة',
    'state-done': 'تمت',
    'state-pending': 'تمت، والمكافأة معلقة',
    'state-paid': 'صُرفت',
  },
  OfferCard: { details: 'كيف يعمل العرض', keyPoints: 'من المفيد أن تعرف' },
  OfferTimeline: {
    label: 'المواعيد',
    starts: 'يبدأ في {date}',
    ends: 'ينتهي في {date}',
    ended: 'انتهى في {date}',
    'next-by': 'أقرب موعد نهائي {date}',
    'next-by-days': within('أقرب موعد نهائي بعد', ' من الخطوة الأولى'),
    'finish-by': 'أكمل قبل {date}',
    'finish-by-days': within('أكمل خلال', ' من الخطوة الأولى'),
    'paid-by': 'المكافأة معلقة حتى {date} على الأكثر',
    'paid-by-days': within('المكافأة معلقة لمدة', ' بعد الإكمال'),
    notPending: 'لا انتظار بعد الإكمال',
    soon: 'خلال أقل من دقيقة',
  },
  OfferHelp: {
    summary: 'لم تصلني مكافأتي',
    intro: 'أرسل هذا معك ليُعثر على زيارتك:',
    offer: 'العرض: {name} ({id})',
    clickedAt: 'البداية: {at}',
    neverClicked: 'البداية: الوقت غير معروف',
    revision: 'المراجعة: {revision}',
    terms: 'الشروط: {hash}',
    copy: 'نسخ',
    copied: 'تم النسخ.',
    selected: 'النص محدد الآن: انسخه بنفسك.',
  },
  OfferEligibility: {
    label: 'لمن هذا العرض:',
    male: 'الرجال',
    female: 'النساء',
    browser: 'متصفحات الويب',
    more: '{count} غيرها',
    country: 'هذا العرض ليس لك: متاح فقط في {list}.',
    state: 'هذا العرض ليس لك: متاح فقط في {list}.',
    age: 'هذا العرض ليس لك: للأعمار {list} فقط.',
    gender: 'هذا العرض ليس لك: مخصص لـ{list} فقط.',
    device: 'هذا العرض ليس لهذا الجهاز: مخصص لـ{list} فقط.',
    repetition: 'لا يُحتسب العرض إلا مرة واحدة، وقد أكملته من قبل.',
    notStarted: 'لم يبدأ هذا العرض بعد.',
    ended: 'انتهى هذا العرض.',
  },
  OfferLink: {
    action: 'ابدأ الآن',
    forOffer: ': {name}',
    notStarted: 'لم يبدأ بعد',
    ended: 'انتهى العرض',
    hasNotStarted: 'لم يبدأ هذا العرض بعد.',
    hasEnded: 'انتهى هذا العرض.',
    disclosure: 'إعلان ممول · المعلن هو من يقرر احتساب الخطوة.',
  },
  PayoutBadge: { exact: 'المكافأة {amount}', upTo: 'حتى {amount}' },
  TermsDisclosure: { summary: 'الشروط' },
};
