const PATHS = {
  queue: 'M4 6h16M4 12h16M4 18h10',
  desk: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  grievances: 'M4 5h16v11h-9l-5 4v-4H4zM12 8v3M12 13.5h.01',
  referrals: 'M4 7h11M11 3l4 4-4 4M20 17H9M13 13l-4 4 4 4',
  'follow-ups': 'M5 5h14v15H5zM5 9.5h14M9 3v4M15 3v4M8.5 14.5l2.5 2.5 4.5-4.5',
  map: 'M12 21s7-6.2 7-11a7 7 0 0 0-14 0c0 4.8 7 11 7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  log: 'M12 5v14M5 12h14',
  duty: 'M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-3.600 3.200-5.5 6.5-5.5s5.900 1.900 6.5 5.5M16 4.5a3.5 3.5 0 0 1 0 6.300M18 14.8c2 .7 3.100 2.5 3.5 5.200',
  parked: 'M4 13l2.5-8h11L20 13v6H4zM4 13h5l1 2.5h4l1-2.5h5',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  back: 'M15 5l-7 7 7 7',
  noCall: 'M4 4l16 16M8.5 5L6 4 4 6c.5 3.5 2 6.8 4.400 9.400M10.8 17.5A15 15 0 0 0 18 20l2-2-1.5-3.5-4 .8',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  hold: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20c.7-3.600 3.5-5.5 7-5.5s6.300 1.900 7 5.5',
} as const;

/** A line drawing that only goes with words. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
