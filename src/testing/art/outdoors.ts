import { art, fade, glow, ground } from './svg.js';

/** Pictures for the samples that happen out of doors. */
export const outdoorsArt = {
  /** A mountain range at sunrise with a runner's path. */
  get ridgeline() {
    return art(`${fade('a', ['#23395d', '#8a6fa8', '#ff9e7d', '#ffdf9e'])}${glow('g', ['#fff6d8', '#ffdf9e00'])}${fade('m', ['#6d5a94', '#b0768f'])}${fade('n', ['#40497c', '#6a5a88'])}${fade('f', ['#1f3b52', '#16293d'])}
      ${ground('a')}<circle cx="820" cy="290" r="280" fill="url(#g)"/><circle cx="820" cy="290" r="74" fill="#fff3cf"/>
      <path fill="url(#m)" opacity=".75" d="M0 440 160 290l90 70 150-150 170 170 110-80 150 120 140-150 130 110 100-70v355H0z"/>
      <path fill="url(#n)" d="M0 520 190 350l80 60 190-200 190 230 100-60 190 110 150-110 110 90v305H0z"/><path fill="#fbe3d6" d="m460 210 66 80-34-8-26 24-24-30-34 0z"/>
      <path fill="url(#f)" d="M0 600q200-130 430-60t420-20 350 40v115H0z"/>
      <path d="M250 675q60-70 210-74t180-50-60-60 70-56-20-50" fill="none" stroke="#ffd9a0" stroke-width="9" stroke-linecap="round" stroke-dasharray="1 22"/>
      <path d="M630 384v-66" stroke="#fff" stroke-width="6"/><path fill="#ff5d5d" d="m633 318 54 18-54 20z"/>
      <g fill="none" stroke="#fff3e0" stroke-linecap="round" stroke-linejoin="round" stroke-width="15"><path d="m330 590 34-36 4-56 36 26 32-14M364 554l40 26-12 46M368 498l-34 22-10 32"/></g><circle cx="384" cy="462" r="19" fill="#fff3e0"/>`);
  },
  /** Contour lines and a glowing route, as on a watch face. */
  get contours() {
    const lines = [1, 0.83, 0.67, 0.52, 0.38, 0.25, 0.13]
      .map(
        (s) =>
          `<use href="#c" transform="translate(${Math.round(690 * (1 - s))} ${Math.round(320 * (1 - s))}) scale(${s})" opacity="${1.15 - s}"/>`,
      )
      .join('');
    return art(`${fade('a', ['#0f2f3a', '#123f45', '#0b2530'], 'diagonal')}${fade('r', ['#ffb454', '#ff5d7a'], 'across')}${glow('g', ['#2fae9a', '#2fae9a00'])}
      ${ground('a')}<circle cx="690" cy="320" r="420" fill="url(#g)" opacity=".5"/>
      <defs><path id="c" vector-effect="non-scaling-stroke" d="M150 330C120 90 420-20 680 20s470 60 450 300-230 330-500 300S180 570 150 330z" fill="none" stroke="#6fe0c8" stroke-width="4"/></defs>
      <use href="#c" transform="translate(-210 -100) scale(1.3)" opacity=".12"/><use href="#c" transform="translate(-110 -52) scale(1.16)" opacity=".16"/>${lines}
      <path d="M130 560C300 600 300 420 430 430s90 110 200 70 20-170 130-190 120 60 210-60" fill="none" stroke="#000" stroke-width="26" opacity=".3" stroke-linecap="round"/>
      <path d="M130 560C300 600 300 420 430 430s90 110 200 70 20-170 130-190 120 60 210-60" fill="none" stroke="url(#r)" stroke-width="16" stroke-linecap="round"/>
      <circle cx="130" cy="560" r="22" fill="#fff"/><circle cx="130" cy="560" r="10" fill="#ffb454"/><circle cx="970" cy="250" r="54" fill="#ff5d7a" opacity=".25"/><circle cx="970" cy="250" r="28" fill="#fff"/><circle cx="970" cy="250" r="14" fill="#ff5d7a"/>`);
  },
  /** Wind turbines on green hills. */
  get turbines() {
    return art(`${fade('a', ['#7cc9f2', '#cdeefb', '#fff6dc'])}${fade('h', ['#8fd18a', '#4fa870'])}${fade('j', ['#57b27a', '#2b7d5f'])}${fade('k', ['#2f8a66', '#17594d'])}
      ${ground('a')}<circle cx="240" cy="170" r="120" fill="#fff3c0" opacity=".6"/><circle cx="240" cy="170" r="80" fill="#ffd34f"/>
      <g fill="#fff" opacity=".9"><path d="M420 190q10-56 70-46 36-56 92-12 60-8 60 58zM880 120q8-40 50-34 26-40 66-8 44-6 44 42z"/></g>
      <path fill="url(#h)" d="M0 440q220-130 480-40t420-40 300 0v315H0z"/>
      <defs><g id="t"><path fill="#f6f9fa" d="m-5 0-7 300h24L5 0z"/><g id="b"><path id="v" fill="#fff" d="M-8 0Q-20-70-2-170 16-70 8 0z"/><use href="#v" transform="rotate(120)"/><use href="#v" transform="rotate(240)"/></g><circle r="13" fill="#dfe8ea"/></g></defs>
      <use href="#t" transform="translate(960 250) scale(.72)"/><use href="#t" transform="translate(610 310) scale(.5)"/>
      <path fill="url(#j)" d="M0 530q260-130 560-30t640-60v235H0z"/><use href="#t" transform="translate(800 230) scale(1.15)"/>
      <path fill="url(#k)" d="M0 620q300-120 640-50t560-20v125H0z"/>
      <g transform="translate(250 500)"><path fill="#fff4e2" d="M-70 0h140v90H-70z"/><path fill="#d9573f" d="M-92 4 0-72 92 4z"/><path fill="#2b4f7a" d="M6-52 62-8H22L-16-34z"/><path d="m0-46 44 38m-30-52-12 14m32 2-16 14" stroke="#8fb8e0" stroke-width="2"/><path fill="#8fc6e8" d="M-46 24h34v32h-34z"/><path fill="#7a4a34" d="M16 30h34v60H16z"/></g>
      <g fill="#12483f"><circle cx="120" cy="560" r="42"/><circle cx="400" cy="570" r="34"/><circle cx="440" cy="586" r="26"/><circle cx="74" cy="588" r="30"/></g>`);
  },
  /** Hot-air balloons above the clouds. */
  get balloons() {
    return art(`${fade('a', ['#4c8df0', '#a8d3ff', '#ffe9d6'])}${fade('b', ['#ff6b6b', '#d63a6a'], 'across')}
      ${ground('a')}<circle cx="960" cy="520" r="150" fill="#fff7df" opacity=".8"/>
      <defs><g id="o"><path fill="url(#b)" d="M0-200c120 0 176 84 176 168C176 60 70 120 44 176h-88C-70 120-176 60-176-32-176-116-120-200 0-200z"/><path fill="#ffd166" d="M0-200c60 20 96 90 96 168 0 90-50 150-62 208h-68C-46 118-96 58-96-32-96-110-60-180 0-200z"/><path fill="#fff3d6" d="M0-200c26 30 40 90 40 168 0 90-20 150-24 208h-32c-4-58-24-118-24-208 0-78 14-138 40-168z"/><path d="m-42 178 14 50m70-50-14 50" stroke="#6b4226" stroke-width="4"/><path fill="#8a5a34" d="M-34 226h68l-8 50h-52z"/></g>
      <g id="c"><path d="M0 90c-60 0-60-66 0-70 10-70 110-86 150-26 40-34 106-10 106 44 60 2 60 52 0 52z"/></g></defs>
      <g fill="#fff" opacity=".75"><use href="#c" x="90" y="120"/><use href="#c" transform="translate(900 80) scale(.7)"/></g>
      <use href="#o" transform="translate(520 290) scale(1.05)"/><use href="#o" transform="translate(900 260) scale(.5)"/><use href="#o" transform="translate(200 400) scale(.36)"/>
      <g fill="#fff"><use href="#c" transform="translate(-60 540) scale(1.5)"/><use href="#c" transform="translate(300 590) scale(1.3)"/><use href="#c" transform="translate(650 560) scale(1.4)"/><use href="#c" transform="translate(960 590) scale(1.5)"/></g>`);
  },
  /** The same balloons as silhouettes at dusk. */
  get balloonsAtDusk() {
    return art(`${fade('a', ['#1f1147', '#6a2c82', '#e8617c', '#ffb26b'])}${glow('g', ['#ffe7b0', '#ffb26b00'])}
      ${ground('a')}<circle cx="380" cy="560" r="360" fill="url(#g)"/><circle cx="380" cy="560" r="110" fill="#ffe9b8"/>
      <defs><g id="o"><path d="M0-200c120 0 176 84 176 168C176 60 70 120 44 176h-88C-70 120-176 60-176-32-176-116-120-200 0-200z"/><path d="M-34 226h68l-8 50h-52zM-42 176h6l10 54h-6zM42 176h-6l-10 54h6z"/></g></defs>
      <use href="#o" transform="translate(820 250)" fill="#3a1560"/><path fill="#ff8f6b" opacity=".9" d="M820 50c60 20 96 90 96 168 0 90-50 150-62 208h-30C870 370 900 300 900 218c0-78-40-148-80-168z"/>
      <use href="#o" transform="translate(470 190) scale(.45)" fill="#4a1c70"/><use href="#o" transform="translate(1080 170) scale(.3)" fill="#5a2a80"/><use href="#o" transform="translate(180 250) scale(.24)" fill="#7a3a88"/>
      <path fill="#8f3a72" d="m0 600 170-90 150 80 190-120 220 130 190-90 280 120v45H0z"/><path fill="#2a1048" d="m0 640 240-70 220 60 260-90 240 80 240-50v105H0z"/>`);
  },
  /** Dunes under a crescent moon. */
  get dunes() {
    return art(`${fade('a', ['#0e1b4d', '#34408f', '#c96f8c', '#f5b278'])}${fade('d', ['#f2a766', '#b8614a'])}${fade('e', ['#d9824f', '#7d3b45'])}${fade('f', ['#9a4d48', '#45234a'])}
      ${ground('a')}<pattern id="s" width="300" height="200" patternUnits="userSpaceOnUse"><g fill="#fff" opacity=".7"><circle cx="40" cy="30" r="2.5"/><circle cx="180" cy="70" r="2"/><circle cx="110" cy="150" r="1.5"/><circle cx="260" cy="20" r="1.5"/></g></pattern><path fill="url(#s)" d="M0 0h1200v300H0z"/>
      <path fill="#fff0cf" d="M616 60a110 110 0 1 0 90 172 92 92 0 1 1-90-172z"/>
      <path fill="url(#d)" d="M0 450q220-120 460-20 160 60 300 0t440-30v275H0z"/><path fill="#ffd09a" opacity=".5" d="M460 430q160 60 300 0-140 110-300 0z"/>
      <g transform="translate(900 290) scale(1.25)"><path fill="#5b2a50" d="M-12 128Q-18 60-6-4L6-4Q0 60 10 128z"/><path fill="#2f6b5e" d="M0-4q-60-40-110 10 60-22 110-10zm0 0q-30-60-90-60 60 14 90 60zm0 0q30-60 90-56-60 10-90 56zm0 0q60-36 106 14-58-24-106-14z"/></g>
      <path fill="url(#e)" d="M0 560q180-130 420-50 250 80 430-10t350 10v165H0z"/>
      <g transform="translate(250 440)"><path fill="#fff4dc" d="M0 92 120-40l46 132z"/><path fill="#d64b4b" d="M120-40l46 132h134z"/><path fill="#fff4dc" d="m138 10 28 82h50z"/><path fill="#ffc661" d="m84 92 30-70 22 70z"/></g>
      <path fill="url(#f)" d="M0 640q300-100 600-30t600-40v105H0z"/>`);
  },
  /** A cabin among firs under northern lights. */
  get winter() {
    return art(`${fade('a', ['#071a36', '#12406a', '#2f7f94'])}${fade('n', ['#7dffc800', '#62f0b8', '#62f0b800'])}${fade('o', ['#b58cff00', '#a57cf5', '#a57cf500'])}${fade('s', ['#f4fbff', '#b9d6ea'])}
      ${ground('a')}<g opacity=".65"><path fill="url(#n)" d="M0 260Q240 60 520 190T1200 60v170Q860 160 560 340T0 400z"/><path fill="url(#o)" d="M0 150Q420-90 760 70T1200-40v160Q900 60 700 190T0 300z"/></g>
      <path fill="#3f6f92" d="m0 500 190-170 120 90 180-180 190 190 140-110 170 120 210-150v385H0z" opacity=".7"/><path fill="#dff0f8" d="m490 240 70 70-36-6-30 26-24-30-36-4z"/>
      <defs><path id="f" d="m0-150 50 80H28l46 74H40l50 80H14v34h-28V84h-76l50-80h-34l46-74h-22z"/></defs>
      <g fill="#0f3550"><use href="#f" x="90" y="470"/><use href="#f" transform="translate(1090 470) scale(1.2)"/><use href="#f" transform="translate(960 500) scale(.8)"/><use href="#f" transform="translate(220 500) scale(.8)"/></g>
      <path fill="url(#s)" d="M0 570q260-90 560-30t640-20v155H0z"/>
      <g transform="translate(640 430)"><path fill="#5a2f2a" d="M-110 120V0L0-80 110 0v120z"/><circle cy="-14" r="15" fill="#ffd27a"/><path fill="#3f1f20" d="M-110 30h220v8h-220zm0 36h220v8h-220z"/><path fill="#f4fbff" d="M-150 14 0-96 150 14l-20 16L0-64-130 30z"/><path fill="#ffd27a" d="M-76 40h52v48h-52z"/><path fill="#ffb84d" d="M26 36h52v84H26z"/><path fill="#f4fbff" d="M64-96h30v60L64-58z"/></g>
      <path fill="#ffe2a0" opacity=".5" d="m560 520-70 60h150l-24-60z"/><g fill="#0a2a42"><use href="#f" transform="translate(380 560) scale(1.15)"/><use href="#f" transform="translate(890 580)"/></g>
      <g fill="#fff"><circle cx="140" cy="120" r="3"/><circle cx="330" cy="70" r="2"/><circle cx="640" cy="50" r="3"/><circle cx="930" cy="190" r="2"/><circle cx="1110" cy="120" r="3"/><circle cx="240" cy="230" r="2"/></g>`);
  },
} as const;
