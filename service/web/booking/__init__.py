"""Pages on which times for conversations are offered, taken, and followed."""

from service.web.booking import bookings, calendars, kept, slots

ROOMS = (slots, kept, bookings, calendars)
