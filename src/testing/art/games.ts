import { art, fade, glow, ground } from './svg.js';

const star = 'M0-26 8-8 25-8 12 4 16 22 0 12-16 22-12 4-25-8-8-8z';

/** Pictures for the samples that are games. */
export const gameArt = {
  /** A tilted bingo board under paper lanterns. */
  get bingoBoard() {
    return art(`${fade('a', ['#1b1147', '#4a1d6e', '#b8456b'])}${glow('g', ['#ffd98a', '#ffd98a00'])}${fade('b', ['#fff7e6', '#ffe2b8'])}
      ${fade('l', ['#ffcf6b', '#f2713f'])}
      <pattern id="p" width="84" height="84" patternUnits="userSpaceOnUse"><rect x="5" y="5" width="74" height="74" rx="14" fill="#f6cfa0"/></pattern>
      ${ground('a')}<circle cx="980" cy="120" r="330" fill="url(#g)" opacity=".75"/><circle cx="180" cy="70" r="260" fill="url(#g)" opacity=".5"/>
      <path d="M0 96Q300 210 600 120T1200 60" fill="none" stroke="#2a0f45" stroke-width="5"/>
      <g id="n"><path d="M176 150v26M152 176h48" stroke="#2a0f45" stroke-width="5"/><rect x="128" y="178" width="96" height="112" rx="46" fill="url(#l)"/><path d="M160 180q-16 54 0 108m32-108q16 54 0 108" fill="none" stroke="#c94a2b" stroke-width="3"/></g>
      <use href="#n" x="820" y="-60"/><use href="#n" transform="translate(976 -26) scale(.7)"/>
      <g transform="translate(370 196) rotate(-8)"><rect x="-26" y="-4" width="486" height="500" rx="40" fill="#12083a" opacity=".5"/><rect x="-32" y="-32" width="486" height="500" rx="40" fill="url(#b)"/><rect width="420" height="420" fill="url(#p)"/>
      <g fill="#e2495b"><circle cx="42" cy="42" r="31"/><circle cx="126" cy="126" r="31"/><circle cx="210" cy="210" r="31"/><circle cx="294" cy="294" r="31"/><circle cx="378" cy="378" r="31"/><circle cx="294" cy="42" r="31"/><circle cx="42" cy="294" r="31"/></g>
      <path transform="translate(210 210)" fill="#fff3d6" d="${star}"/></g>
      <defs><g id="q"><circle r="92"/><circle r="48" fill="#fffaf0"/><circle cx="-36" cy="-50" r="19" fill="#fff" opacity=".5"/></g></defs>
      <use href="#q" fill="#2fb7b0" transform="translate(980 520)"/><use href="#q" fill="#f7b538" transform="translate(1110 596) scale(.56)"/><use href="#q" fill="#8f6bf0" transform="translate(200 560) scale(.7)"/><use href="#q" fill="#f2713f" transform="translate(86 626) scale(.44)"/>`);
  },
  /** A canal town at night, lit from its windows. */
  get bingoCanal() {
    return art(`${fade('a', ['#0d1440', '#3a2a78', '#e0607e', '#ffb36b'])}${fade('w', ['#f08a6a', '#4a2a70', '#151040'])}${glow('g', ['#fff0c4', '#ffd58a00'])}
      ${ground('a')}<circle cx="610" cy="250" r="300" fill="url(#g)" opacity=".8"/><circle cx="610" cy="250" r="86" fill="#fff2cf"/>
      <g id="t"><path fill="#64307c" d="M0 430V300h70v-60h50v40h60V190q45-70 90 0v110h90v-50l35-40 35 40v180h70V280h90v150h80V220h30v-60l14-50 14 50v60h30v210h90V310h110v120h90V250h90v180h82V340h70v90z"/>
      <path fill="#2b1458" d="M0 430V350h110v-60l60-46 60 46v140h90v-70h130v70h150V360h84v70h150v-92h60l40-30 40 30h60v92h96v-130h80v130h50z"/></g>
      <path fill="url(#w)" d="M0 430h1200v245H0z"/><use href="#t" transform="matrix(1 0 0 -.6 0 688)" opacity=".35"/>
      <g fill="#ffd27a"><path d="M40 376h16v26H40zm40 0h16v26H80zm90-70h18v34h-18zm40 60h14v26h-14zm140 20h18v24h-18zm50 0h18v24h-18zm230 0h14v22h-14zm210-20h16v28h-16zm50 0h16v28h-16zm230-36h16v30h-16zm36 0h16v30h-16z"/></g>
      <g stroke="#ffe3a8" stroke-width="5" stroke-linecap="round" opacity=".55"><path d="M560 470h120M740 510h120M770 550h90M690 616h160M180 480h60M160 520h40M1000 500h70M1040 560h40"/></g>
      <path fill="#170b3a" d="M330 560q150 46 300 0l26-34q-10 78-90 86H404q-76-8-96-86z"/><path stroke="#170b3a" stroke-width="8" d="M430 560V430"/><circle cx="430" cy="424" r="20" fill="#ffd27a"/>`);
  },
  /** Coins that burst out of a chest of light. */
  get bingoCoins() {
    const ray = '<path d="M600 420 460-500h280z"/>';
    const rays = [0, 45, 90, 135, 180, 225, 270, 315]
      .map((a) => `<g transform="rotate(${a + 12} 600 420)">${ray}</g>`)
      .join('');
    const coins: [number, number, number][] = [
      [600, 190, 1.5], [390, 280, 1.05], [812, 262, 1.15], [256, 446, 0.8], [956, 430, 0.86],
      [480, 420, 1.2], [728, 430, 1.3], [600, 540, 1.6], [360, 580, 1.1], [850, 584, 1.1], [130, 610, 0.7], [1080, 610, 0.7],
    ]; // biome-ignore format: one coin after another
    const heap = coins.map(([x, y, s]) => `<use href="#c" transform="translate(${x} ${y}) scale(${s})"/>`).join('');
    return art(`${glow('a', ['#ff9d5c', '#d33f6a', '#4b1a66'])}${fade('c1', ['#fff0a8', '#f3a93a'], 'diagonal')}${fade('c2', ['#f7b63e', '#ffe08a'], 'diagonal')}
      <circle cx="600" cy="420" r="900" fill="url(#a)"/><g fill="#ffd58a" opacity=".16">${rays}</g>
      <defs><g id="c"><circle cy="8" r="66" fill="#a8501f"/><circle r="66" fill="url(#c1)"/><circle r="48" fill="url(#c2)"/><path transform="scale(1.3)" fill="#fff6cf" d="${star}"/></g></defs>${heap}
      <g fill="#fff"><path d="m300 150 8 22 22 8-22 8-8 22-8-22-22-8 22-8zm620-50 8 22 22 8-22 8-8 22-8-22-22-8 22-8zM176 300l6 14 14 6-14 6-6 14-6-14-14-6 14-6zM1050 300l6 14 14 6-14 6-6 14-6-14-14-6 14-6z"/></g>`);
  },
  /** A dotted route over islands, flag at its end. */
  get bingoMap() {
    return art(`${fade('a', ['#5fd0d8', '#2a8fc4'], 'diagonal')}${fade('i', ['#ffe9b0', '#f3c46f'])}${fade('h', ['#8fd16b', '#3f9d63'])}
      ${ground('a')}<g fill="none" stroke="#fff" stroke-width="6" opacity=".22" stroke-linecap="round"><path d="M90 120q20-18 40 0t40 0M520 90q20-18 40 0t40 0M1010 560q20-18 40 0t40 0M420 610q20-18 40 0t40 0M60 330q20-18 40 0t40 0M1060 110q20-18 40 0t40 0"/></g>
      <g id="s"><path fill="#1c6fa3" opacity=".35" d="M70 480q30-120 190-110t170 110-160 130T70 480z" transform="translate(0 18)"/><path fill="url(#i)" d="M70 480q30-120 190-110t170 110-160 130T70 480z"/><path fill="url(#h)" d="M112 470q40-84 150-76t128 80-120 90-158-94z"/></g>
      <use href="#s" transform="translate(380 -150) scale(.9)"/><use href="#s" transform="translate(700 -226) scale(1.05)"/>
      <path d="M230 470C380 560 440 300 580 310S760 470 880 400 900 240 980 230" fill="none" stroke="#fff8e1" stroke-width="14" stroke-linecap="round" stroke-dasharray="2 34"/>
      <g fill="#f25c54" stroke="#fff8e1" stroke-width="8"><circle cx="230" cy="470" r="26"/><circle cx="580" cy="310" r="26"/><circle cx="880" cy="400" r="26"/></g>
      <path fill="#7a3b2e" d="M974 86h12v146h-12z"/><path fill="#f25c54" d="M986 88q50-24 96 6-30 16-24 52-36-18-72 2z"/>
      <g fill="#2c7a52"><path d="m152 470 24-58 24 58zm160 36 24-58 24 58zM640 318l24-58 24 58zM1068 310l26-60 26 60z"/></g>
      <g fill="#fff" opacity=".85"><path d="M320 190q8-46 54-38 30-44 74-8 46-6 46 46zM760 596q6-34 40-28 22-32 54-6 34-4 34 34z"/></g>`);
  },
  /** A ringed planet, its moon and a small ship. */
  get starforge() {
    return art(`${glow('a', ['#5b2bb0', '#1d1150', '#080620'])}${fade('p', ['#ffb86b', '#f0567a', '#6a2bb8'], 'diagonal')}${fade('m', ['#8de3ff', '#2d6fd8'])}${fade('r', ['#ffe2a8', '#ff8fa3', '#9b6bff'], 'across')}
      <path fill="#080620" d="M0 0h1200v675H0z"/><circle cx="760" cy="320" r="760" fill="url(#a)"/>
      <pattern id="s" width="240" height="210" patternUnits="userSpaceOnUse"><g fill="#fff"><circle cx="30" cy="40" r="2.5"/><circle cx="150" cy="90" r="1.5"/><circle cx="90" cy="170" r="2"/><circle cx="210" cy="20" r="1.5"/><circle cx="190" cy="160" r="3" opacity=".6"/></g></pattern>${ground('s')}
      <g transform="rotate(-18 720 340)"><path d="M330 340a390 96 0 0 1 780 0" fill="none" stroke="url(#r)" stroke-width="26" opacity=".55"/><circle cx="720" cy="340" r="212" fill="url(#p)"/>
      <g fill="#fff" opacity=".13"><path d="M520 270q200-60 400 0v34q-200-50-400 4zM514 376q206 40 412 0v22q-206 50-408 0zM560 200q160-40 320 0v14q-160-30-320 0z"/></g>
      <path d="M330 340a390 96 0 0 0 780 0" fill="none" stroke="url(#r)" stroke-width="26"/></g>
      <circle cx="230" cy="150" r="64" fill="url(#m)"/><circle cx="206" cy="134" r="13" fill="#1c4fae" opacity=".5"/><circle cx="250" cy="172" r="19" fill="#1c4fae" opacity=".4"/>
      <g transform="translate(330 470) rotate(-24)"><path fill="#ffd27a" opacity=".8" d="M-30-12-190 0-30 12z"/><path fill="#f4f2ff" d="M-40-30Q60-44 130 0 60 44-40 30z"/><path fill="#c9c2ee" d="M-40 0h170Q60 44-40 30z"/><path fill="#f0567a" d="M-40-30-78-66-4-34zm0 60-38 36 74-32z"/><circle cx="58" cy="-4" r="15" fill="#2d6fd8"/></g>`);
  },
  /** Sails in front of a low sun. */
  get regatta() {
    return art(`${fade('a', ['#ff9a76', '#ffcf9f', '#fff1d6'])}${fade('w', ['#2f9bb3', '#0f4d7a'])}${fade('s', ['#fff', '#ffe3c9'])}
      ${ground('a')}<circle cx="640" cy="392" r="170" fill="#fff6df"/><circle cx="640" cy="392" r="124" fill="#ffe08f"/>
      <path fill="#d98878" opacity=".55" d="M0 420V360l120-50 130 60 110-40 140 90zM760 420l120-70 90 30 130-60 100 60v40z"/>
      <path fill="url(#w)" d="M0 416h1200v259H0z"/><g stroke="#ffe9b8" stroke-width="6" stroke-linecap="round" opacity=".7"><path d="M560 440h160M590 466h100M540 496h200M600 524h90"/></g>
      <g id="b"><path fill="url(#s)" d="M300 130v350H96Q230 330 300 130z"/><path fill="#e8505b" d="M316 190q110 130 140 290H316z"/><path fill="#f7b538" d="M300 300v90H190q30-40 56-90z"/><path fill="#12324f" d="M70 498h420q-30 74-110 82H180q-80-8-110-82z"/><path fill="#f4efe6" d="M78 516h404l-8 16H88z"/></g>
      <use href="#b" transform="translate(720 160) scale(.66)"/><use href="#b" transform="translate(560 296) scale(.3)"/>
      <g fill="none" stroke="#bfe6ea" stroke-width="7" stroke-linecap="round" opacity=".75"><path d="M40 596q30-22 60 0t60 0 60 0 60 0 60 0M760 560q30-22 60 0t60 0 60 0 60 0M500 632q30-22 60 0t60 0 60 0 60 0M980 626q30-22 60 0t60 0"/></g>
      <g fill="none" stroke="#8c4a4a" stroke-width="6" stroke-linecap="round"><path d="M860 120q20-22 36 0 18-22 38 0M980 176q14-16 26 0 12-16 26 0"/></g>`);
  },
} as const;
