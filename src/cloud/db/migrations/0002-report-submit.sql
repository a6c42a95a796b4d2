-- Gives uploaded photos to a case, all or none, in the order of p_photos (each id once). A refusal is raised as JL001 with
-- its code as the message, and undoes everything.
create function photos_take(
  p_city text, p_person uuid, p_case uuid, p_taken_by uuid, p_part text, p_photos uuid[]
) returns void language plpgsql as $$
declare
  taken integer;
begin
  update photo p set case_id = p_case, taken_by = p_taken_by, part = p_part, position = array_position(p_photos, p.id)
    where p.city_id = p_city and p.id = any (p_photos) and p.owner_id = p_person and p.case_id is null;
  get diagnostics taken = row_count;
  if taken < cardinality(p_photos) then
    raise exception using errcode = 'JL001', message = photo_refusal(p_city, p_person, p_taken_by, p_photos);
  end if;
end $$;

-- Why some of these photos could not be taken by p_taken_by: another person's, used already, or not there.
create function photo_refusal(p_city text, p_person uuid, p_taken_by uuid, p_photos uuid[]) returns text
language sql stable as $$
  select case
    when count(*) filter (where p.owner_id <> p_person) > 0 then 'PHOTO_NOT_YOURS'
    when count(*) filter (where p.taken_by <> p_taken_by) > 0 then 'PHOTO_IN_USE'
    else 'PHOTO_MISSING'
  end
  from photo p where p.city_id = p_city and p.id = any (p_photos)
$$;

-- The receipt that this person's request was answered with, if it was.
create function receipt_of_request(p_city text, p_person uuid, p_request uuid)
returns table (receipt text, case_id uuid, reported_at timestamptz)
language sql stable as $$
  select o.receipt, o.case_id, o.joined_at from case_owner o
    where o.city_id = p_city and o.person_id = p_person and o.request_id = p_request
$$;

-- Files a report once: photos, case, report, ownership, first event and notice in one round trip. The same person and
-- request get the same receipt, whatever else they send. A number or receipt that is taken already fails as a unique
-- violation, and the caller tries again with another.
create function report_submit(
  p_city text, p_person uuid, p_request uuid, p_case uuid, p_report uuid, p_number text, p_receipt text,
  p_quick text, p_code text, p_latitude double precision, p_longitude double precision, p_cell bigint,
  p_place_name text, p_lane text, p_grid text, p_routed_unit text, p_words text, p_photos uuid[],
  p_now timestamptz, p_day date, p_per_day integer, p_due timestamptz, p_notice uuid
) returns table (receipt text, case_id uuid, reported_at timestamptz)
language plpgsql as $$
#variable_conflict use_column
declare
  today integer;
begin
  return query select * from receipt_of_request(p_city, p_person, p_request);
  if found then return; end if;

  -- The row of the day makes two sends of one person wait for each other; only then is it sure what was filed before.
  insert into report_day as d (city_id, person_id, day, filed) values (p_city, p_person, p_day, 1)
    on conflict (city_id, person_id, day) do update set filed = d.filed + 1 returning d.filed into today;

  return query select * from receipt_of_request(p_city, p_person, p_request);
  if found then
    update report_day d set filed = d.filed - 1
      where d.city_id = p_city and d.person_id = p_person and d.day = p_day;
    return;
  end if;

  if today > p_per_day then raise exception using errcode = 'JL001', message = 'REPORT_DAILY_LIMIT'; end if;
  perform photos_take(p_city, p_person, p_case, p_report, 'before', p_photos);

  insert into cases (city_id, id, number, quick, code, stage, latitude, longitude, cell, place_name, lane_id, grid_id,
      routed_unit_id, words, reported_at, changed_at, due_at)
    values (p_city, p_case, p_number, p_quick, p_code, 'reported', p_latitude, p_longitude, p_cell, p_place_name, p_lane,
      p_grid, p_routed_unit, p_words, p_now, p_now, p_due);
  insert into report (city_id, id, case_id, person_id, words, reported_at)
    values (p_city, p_report, p_case, p_person, p_words, p_now);
  insert into case_owner (city_id, case_id, person_id, request_id, receipt, is_reporter, joined_at)
    values (p_city, p_case, p_person, p_request, p_receipt, true, p_now);
  insert into case_event (city_id, case_id, seq, request_id, kind, at, role, person_id)
    values (p_city, p_case, 1, p_request, 'reported', p_now, 'resident', p_person);
  insert into notice (city_id, id, person_id, case_id, kind, at)
    values (p_city, p_notice, p_person, p_case, 'received', p_now);
  return query select p_receipt, p_case, p_now;
end $$;
