-- The foundation: people, photos, reports, cases and what happened to them.
-- `city_id` leads every key and every index, so that the schema can be spread by city (docs/decisions/0004-database.md).

create table person (
  city_id    text        not null,
  id         uuid        not null,
  created_at timestamptz not null,
  -- Optional, given by the person; never shown to a handling unit.
  phone      text        check (phone ~ '^1\d{10}$'),
  primary key (city_id, id)
);

-- How a person is recognised: a digest of an OPENID or of a browser's own secret, never the thing itself.
create table identity (
  city_id   text not null,
  kind      text not null check (kind in ('wechat', 'device', 'demo')),
  digest    text not null,
  person_id uuid not null,
  primary key (city_id, kind, digest)
);

create table session (
  city_id    text        not null,
  digest     text        not null,
  person_id  uuid        not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (city_id, digest)
);
create index session_by_expiry on session (city_id, expires_at);

create table staff_member (
  city_id   text   not null,
  person_id uuid   not null,
  roles     text[] not null,
  unit_id   text   not null,
  grid_ids  text[] not null,
  primary key (city_id, person_id)
);

create table cases (
  city_id        text             not null,
  id             uuid             not null,
  number         text             not null,
  quick          text             not null,
  code           text             not null,
  stage          text             not null
                 check (stage in ('reported', 'filed', 'dispatched', 'handling', 'handled', 'closed', 'declined')),
  outcome        text             check (outcome in ('solved', 'partly-solved', 'cannot-solve-now', 'not-ours')),
  referral       text,
  latitude       double precision,
  longitude      double precision,
  -- Number of the grid cell of 0.001 degrees, from domain/place.
  cell           bigint,
  place_name     text             not null,
  lane_id        text,
  grid_id        text,
  -- Where routing would send it, and who has it now.
  routed_unit_id text             not null,
  unit_id        text,
  condition_key  text,
  words          text             not null,
  -- False until a person of the city has looked at it.
  is_public      boolean          not null default false,
  words_public   boolean          not null default false,
  reported_at    timestamptz      not null,
  changed_at     timestamptz      not null,
  due_at         timestamptz,
  closed_at      timestamptz,
  answer_until   timestamptz,
  owners         integer          not null default 1,
  reopened       integer          not null default 0,
  -- Distance, bearing and time between before and after, as far as known.
  evidence       jsonb,
  version        integer          not null default 1,
  primary key (city_id, id),
  unique (city_id, number),
  check ((latitude is null) = (longitude is null) and (latitude is null) = (cell is null))
);
create index cases_near on cases (city_id, quick, cell)
  where stage in ('reported', 'filed', 'dispatched', 'handling', 'handled');
create index cases_on_lane on cases (city_id, quick, lane_id)
  where stage in ('reported', 'filed', 'dispatched', 'handling', 'handled') and lane_id is not null;
create index cases_by_due on cases (city_id, stage, due_at, id)
  where stage in ('reported', 'filed', 'dispatched', 'handling', 'handled');
create index cases_latest on cases (city_id, reported_at desc, id desc) where is_public;
create index cases_on_map on cases (city_id, latitude, longitude) where is_public;
create index cases_by_report on cases (city_id, reported_at);
create index cases_by_close on cases (city_id, closed_at) where stage = 'closed';
create index cases_to_answer on cases (city_id, answer_until) where stage = 'closed' and answer_until is not null;

create table report (
  city_id     text        not null,
  id          uuid        not null,
  case_id     uuid        not null,
  person_id   uuid        not null,
  words       text        not null,
  reported_at timestamptz not null,
  primary key (city_id, id)
);
create index report_of_case on report (city_id, case_id);

-- Who is told and has the last word: the reporter and every neighbour who said 我也看到了, each with a receipt.
create table case_owner (
  city_id     text        not null,
  case_id     uuid        not null,
  person_id   uuid        not null,
  request_id  uuid        not null,
  receipt     text        not null,
  is_reporter boolean     not null,
  joined_at   timestamptz not null,
  verdict     text        not null default 'waiting'
              check (verdict in ('waiting', 'agreed', 'disputed', 'not-seen', 'unconfirmed')),
  primary key (city_id, case_id, person_id),
  -- What makes a retry harmless.
  unique (city_id, person_id, request_id),
  unique (city_id, receipt)
);
create index case_owner_mine on case_owner (city_id, person_id, joined_at desc, case_id desc);

-- How many reports a person filed on a day of the city; its row also makes one person's reports wait for each other.
create table report_day (
  city_id   text    not null,
  person_id uuid    not null,
  day       date    not null,
  filed     integer not null,
  primary key (city_id, person_id, day)
);

create table photo (
  city_id     text        not null,
  id          uuid        not null,
  owner_id    uuid        not null,
  digest      text        not null,
  width       integer     not null,
  height      integer     not null,
  received_at timestamptz not null,
  review      text        not null default 'pending' check (review in ('pending', 'passed', 'refused')),
  -- Set once, when a report, a handling or a dispute takes the photo.
  case_id     uuid,
  -- The report or the event's request that took it.
  taken_by    uuid,
  part        text        check (part in ('before', 'after', 'dispute')),
  position    integer,
  primary key (city_id, id)
);
create index photo_of_case on photo (city_id, case_id) where case_id is not null;
create index photo_unused on photo (city_id, received_at) where case_id is null;
create index photo_of_digest on photo (city_id, digest);

create table case_event (
  city_id    text        not null,
  case_id    uuid        not null,
  seq        integer     not null,
  request_id uuid        not null,
  kind       text        not null,
  at         timestamptz not null,
  role       text        not null,
  person_id  uuid,
  unit_id    text,
  reason     text,
  words      text,
  outcome    text,
  -- The limit that this step set running: { amount, clock }.
  time_limit jsonb,
  primary key (city_id, case_id, seq),
  unique (city_id, case_id, request_id)
);

create table notice (
  city_id   text        not null,
  id        uuid        not null,
  person_id uuid        not null,
  case_id   uuid        not null,
  kind      text        not null,
  at        timestamptz not null,
  read_at   timestamptz,
  primary key (city_id, id)
);
create index notice_mine on notice (city_id, person_id, at desc, id desc);
create index notice_unread on notice (city_id, person_id) where read_at is null;

-- Messages that a person allowed in WeChat's own dialog: one row is one message.
create table notice_allowance (
  city_id    text        not null,
  person_id  uuid        not null,
  request_id uuid        not null,
  template   text        not null,
  allowed_at timestamptz not null,
  -- The OPENID to send to, sealed with the host's secret; forgotten when the message is sent.
  address    text,
  used_at    timestamptz,
  primary key (city_id, person_id, request_id, template)
);

-- Every look of staff at who reported: by whom, when and why. The reporter reads it too.
create table identity_look (
  city_id    text        not null,
  staff_id   uuid        not null,
  request_id uuid        not null,
  case_id    uuid        not null,
  person_id  uuid        not null,
  role       text        not null,
  reason     text        not null,
  at         timestamptz not null,
  primary key (city_id, staff_id, request_id)
);
create index identity_look_of on identity_look (city_id, person_id, at desc);

-- Work to be done after the answer was given; claimed with SKIP LOCKED by the jobs door.
create table job (
  city_id    text        not null,
  id         uuid        not null,
  kind       text        not null,
  payload    jsonb       not null,
  due_at     timestamptz not null,
  attempts   integer     not null default 0,
  last_error text,
  primary key (city_id, id)
);
create index job_due on job (city_id, due_at, id);
